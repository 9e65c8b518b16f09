package dossier.page.list;

import dossier.address.Anchor;
import dossier.html.Link;
import dossier.html.Siglum;
import dossier.link.Bodies;
import dossier.link.Concordance;
import dossier.mention.Mentions.Attested;
import dossier.page.Dates;
import dossier.page.EventRows;
import dossier.page.FoundByProgram;
import dossier.page.PageContext;
import dossier.page.Summary;
import dossier.page.person.PersonComposer;
import dossier.page.table.Column;
import dossier.page.table.SummaryTable;
import dossier.page.table.TableRow;
import dossier.page.table.Value;
import dossier.record.Description;
import dossier.record.Event;
import dossier.record.Organisation;
import dossier.record.Person;
import dossier.record.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of all people, all events and all sources. */
public final class TableComposer {
  private static final String OTHER = "other";
  private static final String DISPUTED = "disputed";
  private static final String IN_ONE = "in one source only";

  private final PageContext context;
  private final Concordance concordance;

  public TableComposer(PageContext context) {
    this.context = context;
    this.concordance = context.concordance();
  }

  public SummaryTable people() {
    List<TableRow> rows = new ArrayList<>();
    Set<String> authors =
        concordance.catalogue().sources().values().stream()
            .flatMap(source -> source.description().authorOnRecord().stream())
            .map(author -> author.id())
            .collect(Collectors.toSet());
    for (Person person : concordance.catalogue().people().values()) {
      List<Integer> tabs = new ArrayList<>(List.of(person.unnamed() ? 2 : 1));
      if (authors.contains(person.id())) {
        tabs.add(3);
      }
      if (concordance.attestedIn().of(person.id()).size() == 1) {
        tabs.add(4);
      }
      rows.add(person(person).under(tabs));
    }
    return people("People of the record", rows)
        .tabbed(List.of("named", "unnamed", "authors", IN_ONE));
  }

  /** The people whom the texts name most often. */
  public SummaryTable mostAttested(int most) {
    List<TableRow> rows =
        concordance.catalogue().people().values().stream()
            .sorted(
                Comparator.comparingInt((Person person) -> -passages(person))
                    .thenComparing(Person::sort))
            .limit(most)
            .map(this::person)
            .toList();
    return people("People most attested", rows);
  }

  private static SummaryTable people(String caption, List<TableRow> rows) {
    List<Column> columns =
        List.of(
            Column.what("Name"),
            Column.words("Time"),
            Column.number("Events"),
            Column.number("Passages"),
            Column.sigla("Attested in"));
    return SummaryTable.of(Anchor.section("people"), caption, columns, rows);
  }

  private TableRow person(Person person) {
    Set<String> events = new LinkedHashSet<>();
    concordance.participants().of(person.id()).forEach(part -> events.add(part.event()));
    events.addAll(concordance.participants().toldBy(person.id()));
    List<String> sources = concordance.attestedIn().of(person.id());
    return TableRow.of(
        person.id(),
        person.name(),
        List.of(
            Value.link(context.to(person.id(), person.sort()))
                .glossed(FoundByProgram.glossed(person.id(), Summary.line(person), context)),
            Value.words(PersonComposer.lifeSpan(person, context).words()),
            Value.number(events.size()),
            Value.number(passages(person)),
            Value.sigla(sources.stream().map(context::siglum).toList())));
  }

  private int passages(Person person) {
    return (int)
        concordance.mentions().of(person.id()).stream()
            .map(TableComposer::passage)
            .distinct()
            .count();
  }

  private static String passage(Attested mention) {
    return mention.source() + " " + mention.passage();
  }

  public SummaryTable organisations() {
    List<Column> columns =
        List.of(
            Column.what("Name"),
            Column.words("Time"),
            Column.number("People"),
            Column.number("Events"),
            Column.sigla("Named in"));
    List<TableRow> rows =
        concordance.catalogue().organisations().values().stream().map(this::organisation).toList();
    return SummaryTable.of(
        Anchor.section("organisations"), "Organisations of the record", columns, rows);
  }

  private TableRow organisation(Organisation organisation) {
    Bodies bodies = concordance.bodies();
    String time =
        Stream.of(
                organisation.whenFounded().map(date -> "founded " + date.date().wording()),
                organisation.whenDissolved().map(date -> "dissolved " + date.date().wording()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return TableRow.of(
        organisation.id(),
        organisation.name(),
        List.of(
            Value.link(context.to(organisation.id())).glossed(Summary.line(organisation)),
            Value.words(time),
            Value.number(
                (int)
                    bodies.held(organisation.id()).stream()
                        .map(Bodies.Held::person)
                        .distinct()
                        .count()),
            Value.number(bodies.events(organisation.id()).size()),
            Value.sigla(
                concordance.mentions().of(organisation.id()).stream()
                    .map(Attested::source)
                    .distinct()
                    .map(context::siglum)
                    .toList())));
  }

  public SummaryTable events() {
    Map<String, List<String>> groups =
        new LinkedHashMap<>(concordance.catalogue().imprint().vocabulary().eventKinds());
    List<String> labels = groups.isEmpty() ? mostFrequentKinds() : new ArrayList<>(groups.keySet());
    List<String> tabs =
        new ArrayList<>(labels.subList(0, Math.min(labels.size(), SummaryTable.MOST_TABS - 3)));
    tabs.addAll(List.of(OTHER, DISPUTED, IN_ONE));
    List<TableRow> rows = new ArrayList<>();
    for (Event event : concordance.chronology().events()) {
      Set<String> own = new LinkedHashSet<>();
      own.add(
          labels.stream()
              .filter(each -> groups.getOrDefault(each, List.of(each)).contains(event.kind()))
              .filter(tabs::contains)
              .findFirst()
              .orElse(OTHER));
      if (EventRows.isDisputed(concordance, event.id())) {
        own.add(DISPUTED);
      }
      if (EventRows.sigla(event.id(), context).size() == 1) {
        own.add(IN_ONE);
      }
      rows.add(event(event).under(own.stream().map(tab -> tabs.indexOf(tab) + 1).toList()));
    }
    List<Column> columns =
        List.of(
            Column.date("When"),
            Column.what("What"),
            Column.words("Where"),
            Column.words("Kind"),
            Column.sigla("Told in"));
    return SummaryTable.of(Anchor.section("events"), "Events of the record", columns, rows)
        .tabbed(tabs);
  }

  private List<String> mostFrequentKinds() {
    Map<String, Long> counts =
        concordance.catalogue().events().values().stream()
            .collect(Collectors.groupingBy(Event::kind, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private TableRow event(Event event) {
    return TableRow.of(
        event.id(),
        event.title(),
        List.of(
            EventRows.when(event.id(), context),
            EventRows.what(event.id(), context),
            event.where().map(place -> Value.link(context.to(place.id()))).orElse(Value.NONE),
            Value.words(event.kind()),
            Value.sigla(EventRows.sigla(event.id(), context))));
  }

  public SummaryTable sources() {
    List<String> kinds =
        concordance.catalogue().sources().values().stream()
            .map(source -> source.description().kind())
            .distinct()
            .sorted()
            .toList();
    List<TableRow> rows = new ArrayList<>();
    for (Source source : concordance.catalogue().sources().values()) {
      TableRow row = source(source);
      rows.add(
          kinds.size() > SummaryTable.MOST_TABS
              ? row
              : row.under(List.of(kinds.indexOf(source.description().kind()) + 1)));
    }
    List<Column> columns =
        List.of(
            Column.sigla("Siglum"),
            Column.what("Title"),
            Column.date("Date"),
            Column.words("Kind"),
            Column.number("Passages"),
            Column.number("People"),
            Column.number("Events"));
    SummaryTable table =
        SummaryTable.of(Anchor.section("sources"), "Sources in evidence", columns, rows);
    boolean hasTabs =
        kinds.size() > 1 && kinds.size() <= SummaryTable.MOST_TABS && rows.size() > kinds.size();
    return hasTabs ? table.tabbed(kinds) : table;
  }

  private TableRow source(Source source) {
    Description description = source.description();
    Siglum siglum = context.siglum(source.id());
    return TableRow.of(
        source.id(),
        source.title(),
        List.of(
            Value.sigla(List.of(siglum)).sortedBy(siglum.letters()),
            Value.link(context.to(source.id()))
                .glossed(context.author(source).map(Link::text).orElse("")),
            description.created().map(Dates::of).map(Value::date).orElse(Value.words("not stated")),
            Value.words(description.kind()),
            Value.number(source.text().passages().size()),
            Value.number(concordance.holdings().people(source.id())),
            Value.number(concordance.holdings().events(source.id()))));
  }
}
