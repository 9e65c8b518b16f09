package dossier.link;

import dossier.citation.Reference;
import dossier.edtf.Edtf;
import dossier.record.Catalogue;
import dossier.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The order of all events: by date, and where a date is missing, by what an event came after.
 *
 * <p>An event without a date stands behind the latest of those it came after; if it came after
 * none, before the earliest of those that came after it; if neither is dated, at the end. An event
 * whose date is no narrower than that of what it came after, as a year beside a month of it, stands
 * behind it too.
 */
public final class Chronology {
  private final List<Event> ordered;
  private final Map<String, List<String>> before;
  private final Map<String, List<String>> after;
  private final List<List<String>> cycles;
  private final Map<String, Integer> ranks;
  private final Map<String, Edtf> standing;

  private Chronology(
      Map<String, Integer> ranks,
      Map<String, Edtf> standing,
      List<Event> ordered,
      Map<String, List<String>> before,
      Map<String, List<String>> after,
      List<List<String>> cycles) {
    this.ranks = ranks;
    this.standing = standing;
    this.ordered = List.copyOf(ordered);
    this.before = before;
    this.after = after;
    this.cycles = List.copyOf(cycles);
  }

  /** Every event, the earliest first. */
  public List<Event> events() {
    return ordered;
  }

  /** The place of an event in the order, counted from 0. */
  public int rank(String event) {
    return ranks.getOrDefault(event, 0);
  }

  /**
   * The date at which an event stands: its own, else that of the event which puts it in its place.
   *
   * @return empty if nothing at all puts it in time
   */
  public Optional<Edtf> standing(String event) {
    return Optional.ofNullable(standing.get(event));
  }

  /** The order of ids of events. */
  public Comparator<String> order() {
    return Comparator.comparingInt(this::rank);
  }

  /** The events that this one is said to come after, in order. */
  public List<String> before(String event) {
    return before.getOrDefault(event, List.of());
  }

  /** The events that are said to come after this one, in order. */
  public List<String> after(String event) {
    return after.getOrDefault(event, List.of());
  }

  /**
   * Circles of events each said to come after the one before it; the first is not repeated at the
   * end.
   */
  public List<List<String>> cycles() {
    return cycles;
  }

  static Chronology of(Catalogue catalogue, EventDates dates) {
    return new Ordering(catalogue, dates).order();
  }

  /** The work of putting events in order. */
  private static final class Ordering {
    private final Catalogue catalogue;
    private final EventDates dates;
    private final Map<String, List<String>> before = new TreeMap<>();
    private final Map<String, List<String>> after = new TreeMap<>();
    private final Map<String, Key> keys = new HashMap<>();
    private final List<List<String>> cycles = new ArrayList<>();

    /** Where an event stands: at a date, so many steps behind an event of that date. */
    private record Key(@Nullable Edtf date, int steps) {
      static final Comparator<Key> ORDER =
          Comparator.<Key, Edtf>comparing(
                  Key::date, Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparing(Key::steps);
    }

    Ordering(Catalogue catalogue, EventDates dates) {
      this.catalogue = catalogue;
      this.dates = dates;
      for (Event event : catalogue.events().values()) {
        for (Reference earlier : event.after()) {
          if (catalogue.event(earlier.id()).isPresent()) {
            before.computeIfAbsent(event.id(), unused -> new ArrayList<>()).add(earlier.id());
            after.computeIfAbsent(earlier.id(), unused -> new ArrayList<>()).add(event.id());
          }
        }
      }
    }

    Chronology order() {
      Set<String> ids = catalogue.events().keySet();
      DepthFirst.order(ids, id -> before.getOrDefault(id, List.of()), cycles::add)
          .forEach(this::behind);
      DepthFirst.order(ids, this::leadingToDates, unused -> {}).forEach(this::inFrontOf);
      Comparator<Edtf> byDate = Comparator.naturalOrder();
      List<Event> ordered =
          catalogue.events().values().stream()
              .sorted(
                  Comparator.<Event, Edtf>comparing(this::dateKey, Comparator.nullsLast(byDate))
                      .thenComparing(event -> key(event.id()).steps)
                      .thenComparing(Event::id))
              .toList();
      Map<String, Integer> rank = new LinkedHashMap<>();
      ordered.forEach(event -> rank.put(event.id(), rank.size()));
      Comparator<String> byRank = Comparator.comparing(id -> rank.getOrDefault(id, 0));
      before.values().forEach(each -> each.sort(byRank));
      after.values().forEach(each -> each.sort(byRank));
      Map<String, Edtf> standing = new HashMap<>();
      keys.forEach(
          (id, key) -> Optional.ofNullable(key.date).ifPresent(date -> standing.put(id, date)));
      return new Chronology(rank, standing, ordered, before, after, cycles);
    }

    private @Nullable Edtf dateKey(Event event) {
      return key(event.id()).date;
    }

    private Key key(String id) {
      return keys.getOrDefault(id, new Key(null, 0));
    }

    /** Settles the key of an event from its date or from what it came after, settled before. */
    private void behind(String id) {
      Key behind = latest(before.getOrDefault(id, List.of()));
      keys.put(id, dates.date(id).map(date -> ownKey(date, behind)).orElse(behind));
    }

    /** A date that holds the date before it is too wide to say more than the order does. */
    private static Key ownKey(Edtf date, Key behind) {
      return behind.date != null && holds(date, behind.date) ? behind : new Key(date, 0);
    }

    private static boolean holds(Edtf wide, Edtf narrow) {
      Optional<LocalDate> first = narrow.earliest();
      Optional<LocalDate> last = narrow.latest();
      return first.isPresent()
          && last.isPresent()
          && wide.earliest().filter(day -> !day.isAfter(first.get())).isPresent()
          && wide.latest().filter(day -> !day.isBefore(last.get())).isPresent();
    }

    private Key latest(List<String> earlier) {
      Key last = earlier.stream().map(this::key).max(Key.ORDER).orElse(new Key(null, -1));
      return new Key(last.date, last.steps + 1);
    }

    /** The events by which one without a date may be placed: those that came after it. */
    private List<String> leadingToDates(String id) {
      return key(id).date == null ? after.getOrDefault(id, List.of()) : List.of();
    }

    /**
     * An event that came after nothing dated is put in front of the earliest that came after it;
     * those are placed before, for they may themselves have no date.
     */
    private void inFrontOf(String id) {
      leadingToDates(id).stream()
          .map(this::key)
          .filter(key -> key.date != null)
          .min(Key.ORDER)
          .ifPresent(first -> keys.put(id, new Key(first.date, first.steps - 1)));
    }
  }
}
