package dossier.page.picture;

import dossier.address.Anchor;
import dossier.edtf.Edtf;
import dossier.html.DateWords;
import dossier.link.Concordance;
import dossier.link.EventDates.ToldDate;
import dossier.link.Participants.Part;
import dossier.page.Dates;
import dossier.page.EventRows;
import dossier.page.PageContext;
import dossier.picture.time.Happening;
import dossier.picture.time.Lane;
import dossier.picture.time.Stretch;
import dossier.record.Event;
import dossier.record.Person;
import dossier.record.Role;
import dossier.record.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts people and their events into the lanes of pictures. */
final class Lanes {
  private static final int LEAST_EVENTS = 3;
  private static final String OTHERS = "Others";

  private final PageContext context;
  private final Concordance concordance;

  Lanes(PageContext context) {
    this.context = context;
    this.concordance = context.concordance();
  }

  /** The lane of one person, with offices, and without a name since the page has it. */
  Lane of(Person person) {
    return lane("", person, eventsOf(person), tenures(person));
  }

  /**
   * Lanes of the people with most events, in the order of their times, and one for all other
   * events.
   */
  List<Lane> of(int most) {
    Map<String, List<Event>> events = new HashMap<>();
    concordance
        .catalogue()
        .people()
        .values()
        .forEach(person -> events.put(person.id(), eventsOf(person)));
    List<Person> people =
        concordance.catalogue().people().values().stream()
            .filter(person -> count(person, events) >= LEAST_EVENTS)
            .sorted(
                Comparator.comparingInt((Person person) -> -count(person, events))
                    .thenComparing(Person::sort))
            .limit(most)
            .sorted(
                Comparator.comparingDouble((Person person) -> middle(person, events))
                    .thenComparing(Person::sort))
            .toList();
    List<Lane> lanes = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (Person person : people) {
      List<Event> own = events.getOrDefault(person.id(), List.of());
      own.forEach(event -> shown.add(event.id()));
      lanes.add(lane(person.name(), person, own, List.of()));
    }
    List<Event> rest =
        concordance.chronology().events().stream()
            .filter(event -> !shown.contains(event.id()))
            .toList();
    if (!rest.isEmpty()) {
      String name = lanes.isEmpty() ? "" : OTHERS;
      lanes.add(new Lane(name, name, "", List.of(), List.of(), happenings(rest, List.of())));
    }
    return lanes;
  }

  private static int count(Person person, Map<String, List<Event>> events) {
    return events.getOrDefault(person.id(), List.of()).size();
  }

  /** Where a person's events lie in the order of all, on the average. */
  private double middle(Person person, Map<String, List<Event>> events) {
    return events.getOrDefault(person.id(), List.of()).stream()
        .mapToInt(event -> concordance.chronology().rank(event.id()))
        .average()
        .orElse(0);
  }

  /** The events in which a person took part, in order. */
  List<Event> eventsOf(Person person) {
    Set<String> ids = new TreeSet<>();
    concordance.participants().of(person.id()).forEach(part -> ids.add(part.event()));
    return ids.stream()
        .flatMap(id -> concordance.catalogue().event(id).stream())
        .sorted(Comparator.comparingInt(event -> concordance.chronology().rank(event.id())))
        .toList();
  }

  private Lane lane(String name, Person person, List<Event> events, List<Happening> tenures) {
    String family =
        person.sort().contains(",")
            ? person.sort().substring(0, person.sort().indexOf(','))
            : person.name();
    String href = context.href(person.id()).orElse("");
    return new Lane(
        name,
        family,
        href,
        lives(person),
        tenures,
        happenings(events, List.of(person.name() + " ", family + " ")));
  }

  /** From birth to death, if both have a date. */
  private List<Stretch> lives(Person person) {
    List<LocalDate> born = new ArrayList<>();
    List<LocalDate> died = new ArrayList<>();
    for (Part part : concordance.participants().of(person.id())) {
      Optional<Edtf> date = concordance.dates().date(part.event());
      if (Role.beginsLife(part.role())) {
        date.flatMap(Edtf::earliest).ifPresent(born::add);
      } else if (Role.endsLife(part.role())) {
        date.flatMap(Edtf::latest).ifPresent(died::add);
      }
    }
    boolean isKnown = !born.isEmpty() && !died.isEmpty() && !died.get(0).isBefore(born.get(0));
    return isKnown
        ? List.of(Stretch.of(born.get(0).toEpochDay(), died.get(0).toEpochDay()))
        : List.of();
  }

  private List<Happening> tenures(Person person) {
    List<Happening> tenures = new ArrayList<>();
    for (Statement statement : person.statements()) {
      if (statement.on().equals("office")) {
        statement
            .dated()
            .flatMap(Lanes::stretch)
            .ifPresent(when -> tenures.add(tenure(statement, when)));
      }
    }
    return tenures;
  }

  private static Happening tenure(Statement statement, Stretch when) {
    String date = statement.dated().map(Edtf::wording).orElse("");
    return new Happening(
        statement.says(),
        date + ": " + statement.says(),
        Anchor.STATEMENTS.fragment(),
        List.of(when),
        true,
        0);
  }

  /**
   * Happenings.
   *
   * @param said names that the lane says anyway, so that labels need not begin with them
   */
  private List<Happening> happenings(Collection<Event> events, List<String> said) {
    return events.stream().map(event -> happening(event, said)).toList();
  }

  private Happening happening(Event event, List<String> said) {
    DateWords date = Dates.of(concordance, event.id());
    String when = date.isPresent() ? date.words() : "undated";
    String label = event.title();
    for (String name : said) {
      label = label.startsWith(name) ? label.substring(name.length()) : label;
    }
    return new Happening(
        label,
        when + ": " + event.title(),
        context.href(event.id()).orElse(""),
        date.isPresent() ? told(event) : placed(event),
        date.isPresent(),
        event.accounts().size() + (EventRows.isDisputed(concordance, event.id()) ? 1 : 0));
  }

  /** The date of an event, or each date that is told of it where they cannot all be true. */
  private List<Stretch> told(Event event) {
    List<ToldDate> told = concordance.dates().told(event.id());
    Optional<Edtf> agreed = concordance.dates().date(event.id());
    return concordance.dates().isDisputed(event.id())
        ? told.stream().flatMap(date -> stretch(date.reach()).stream()).distinct().toList()
        : told.stream()
            .filter(date -> agreed.stream().anyMatch(date.edtf()::equals))
            .findFirst()
            .map(ToldDate::reach)
            .or(() -> agreed)
            .flatMap(Lanes::stretch)
            .stream()
            .toList();
  }

  private List<Stretch> placed(Event event) {
    return concordance
        .chronology()
        .standing(event.id())
        .flatMap(date -> date.earliest().or(date::latest))
        .map(day -> Stretch.of(day.toEpochDay(), day.toEpochDay()))
        .stream()
        .toList();
  }

  private static Optional<Stretch> stretch(Edtf date) {
    Optional<LocalDate> from = date.earliest().or(date::latest);
    Optional<LocalDate> to = date.latest().or(date::earliest);
    return from.flatMap(
        first ->
            to.map(
                last ->
                    new Stretch(
                        first.toEpochDay(),
                        last.toEpochDay(),
                        date.earliest().isEmpty(),
                        date.latest().isEmpty())));
  }
}
