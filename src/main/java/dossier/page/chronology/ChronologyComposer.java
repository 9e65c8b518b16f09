package dossier.page.chronology;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.edtf.Edtf;
import dossier.html.DateWords;
import dossier.html.Frame;
import dossier.html.Link;
import dossier.link.Concordance;
import dossier.page.Dates;
import dossier.page.EventRows;
import dossier.page.PageContext;
import dossier.page.picture.Timelines;
import dossier.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Composes the chronology: every event in order, year by year. */
public final class ChronologyComposer {
  private static final String UNDATED = "undated";
  private static final String DISPUTED = "disputed";
  private static final String DATED = "dated";

  private final PageContext context;
  private final Concordance concordance;

  public ChronologyComposer(PageContext context) {
    this.context = context;
    this.concordance = context.concordance();
  }

  public ChronologyPage compose(Frame frame) {
    List<ChronologyYear> years = new ArrayList<>();
    eventsByYear()
        .forEach(
            (year, events) ->
                years.add(
                    new ChronologyYear(
                        year, title(year), events.stream().map(this::entry).toList())));
    return new ChronologyPage(frame, new Timelines(context).all(anchors(), undatedAnchor()), years);
  }

  /** Where the years stand on the page of the chronology, by year. */
  public NavigableMap<Integer, String> anchors() {
    NavigableMap<Integer, String> anchors = new TreeMap<>();
    for (String year : eventsByYear().keySet()) {
      if (!year.equals(UNDATED)) {
        anchors.put(Integer.valueOf(year), anchor(year));
      }
    }
    return anchors;
  }

  /** Where the events stand on the page of the chronology that nothing puts in time. */
  public String undatedAnchor() {
    return eventsByYear().containsKey(UNDATED)
        ? anchor(UNDATED)
        : PagePath.CHRONOLOGY.relativeTo(context.page());
  }

  private String anchor(String year) {
    return context.at(PagePath.CHRONOLOGY, Anchor.year(year));
  }

  /**
   * An event without a date stands in the year of what it came after; if it came after nothing, in
   * the year of the next event that has a date.
   */
  private Map<String, List<Event>> eventsByYear() {
    Map<String, List<Event>> byYear = new LinkedHashMap<>();
    String year = UNDATED;
    List<Event> events = concordance.chronology().events();
    int lastDated = lastDated(events);
    String[] next = nextYears(events);
    for (int i = 0; i < events.size(); i++) {
      Optional<String> own = year(events.get(i));
      boolean isBehindNone = concordance.chronology().before(events.get(i).id()).isEmpty();
      boolean isBehindAll = i > lastDated && isBehindNone;
      boolean isInFront = isBehindNone || year.equals(UNDATED);
      year = isBehindAll ? UNDATED : own.orElse(isInFront ? next[i] : year);
      byYear.computeIfAbsent(year, unused -> new ArrayList<>()).add(events.get(i));
    }
    return byYear;
  }

  private int lastDated(List<Event> events) {
    int last = -1;
    for (int i = 0; i < events.size(); i++) {
      last = concordance.dates().date(events.get(i).id()).isPresent() ? i : last;
    }
    return last;
  }

  /** For each event, the year of the first from it on that has one. */
  private String[] nextYears(List<Event> events) {
    String[] years = new String[events.size()];
    String next = UNDATED;
    for (int i = events.size() - 1; i >= 0; i--) {
      next = year(events.get(i)).orElse(next);
      years[i] = next;
    }
    return years;
  }

  private Optional<String> year(Event event) {
    return concordance
        .dates()
        .date(event.id())
        .flatMap(date -> date.earliest().or(date::latest))
        .map(LocalDate::getYear)
        .map(String::valueOf);
  }

  private static String title(String year) {
    return year.equals(UNDATED) ? "Undated" : Edtf.wordingOf(Integer.parseInt(year));
  }

  private ChronologyEntry entry(Event event) {
    DateWords date = Dates.of(concordance, event.id());
    boolean isDisputed = concordance.dates().isDisputed(event.id());
    String state = date.isPresent() ? (isDisputed ? DISPUTED : DATED) : UNDATED;
    List<Link> people =
        event.people().stream()
            .map(participant -> context.to(participant.person().id()))
            .distinct()
            .toList();
    DateWords shown =
        date.isPresent() ? date : new DateWords(EventRows.order(event.id(), context), "");
    return new ChronologyEntry(
        event.id(),
        shown,
        context.to(event.id()),
        "",
        people,
        EventRows.sigla(event.id(), context),
        state);
  }
}
