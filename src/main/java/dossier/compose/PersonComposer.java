package dossier.compose;

import dossier.link.Dispute;
import dossier.link.Mentions.Attested;
import dossier.link.Participants.Part;
import dossier.record.Event;
import dossier.record.Imprint.Vocabulary;
import dossier.record.Person;
import dossier.record.Relation;
import dossier.record.Role;
import dossier.record.Source;
import dossier.record.Statement;
import dossier.render.Anchor;
import dossier.render.Column;
import dossier.render.DateWords;
import dossier.render.DeclarationRow;
import dossier.render.DisputeBlock;
import dossier.render.Frame;
import dossier.render.Html;
import dossier.render.KeywordInContext;
import dossier.render.Link;
import dossier.render.MentionGroup;
import dossier.render.PagePath;
import dossier.render.PersonPage;
import dossier.render.RecordFoot;
import dossier.render.RecordHead;
import dossier.render.SummaryTable;
import dossier.render.TableRow;
import dossier.render.Value;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Composes the page of a person. */
final class PersonComposer {
  private static final Set<String> BOUNDS = Set.of("date", "place");
  private static final int WORDS_AROUND = 60;

  private final Person person;
  private final Links links;
  private final NoteBook notes;
  private final List<Dispute> disputes;
  private final List<Dispute> inEvents;

  PersonComposer(Person person, Links links) {
    this.person = person;
    this.links = links;
    this.notes = new NoteBook(links);
    this.disputes = links.concordance().disputes().of(person.id());
    this.inEvents =
        eventRows().keySet().stream()
            .flatMap(event -> links.concordance().disputes().of(event).stream())
            .toList();
  }

  PersonPage compose(Frame frame) {
    List<DeclarationRow> declaration = declaration();
    Html life = ProsePrinter.print(person, links, notes);
    List<DisputeBlock> blocks = DisputeBlocks.onOwnPage(person.id(), links, notes);
    SummaryTable statements = statements();
    SummaryTable relations = relations();
    return new PersonPage(
        frame,
        new RecordHead("Person", declaration, life),
        new Timelines(links).life(person, PersonPage.EVENTS.fragment()),
        new Maps(links).of(person),
        blocks,
        inEvents.stream().map(this::toDispute).toList(),
        statements,
        relations,
        events(),
        mentions(),
        new RecordFoot(
            person.see().stream().map(see -> links.to(see.id())).toList(), notes.notes()));
  }

  private Link toDispute(Dispute dispute) {
    return Link.to(
        DisputeBlocks.question(dispute, links),
        PagePath.event(dispute.record()),
        Anchor.dispute(dispute.number()),
        links.page());
  }

  private List<DeclarationRow> declaration() {
    List<DeclarationRow> rows = new ArrayList<>();
    rows.add(
        DeclarationRow.of(
            "person",
            Stream.concat(Stream.of(Value.words(person.name())), nativeName())
                .toArray(Value[]::new)));
    bounds("born", Role::beginsLife, rows);
    bounds("died", Role::endsLife, rows);
    List<Value> offices =
        person.statements().stream()
            .filter(statement -> statement.on().equals("office"))
            .map(this::office)
            .toList();
    if (!offices.isEmpty()) {
      rows.add(DeclarationRow.of("office", offices.toArray(Value[]::new)));
    }
    rows.add(DeclarationRow.of("in", attested()));
    return rows;
  }

  /** The name in its own script, where the texts have it in another than Latin. */
  private Stream<Value> nativeName() {
    return person.names().stream()
        .map(form -> form.words())
        .filter(form -> form.codePoints().anyMatch(each -> isForeignLetter(each)))
        .max(java.util.Comparator.comparingInt(String::length))
        .map(
            form -> Value.of(Html.trusted("<span class=\"native\">" + Html.text(form) + "</span>")))
        .stream();
  }

  private static boolean isForeignLetter(int point) {
    return Character.isLetter(point)
        && Character.UnicodeScript.of(point) != Character.UnicodeScript.LATIN;
  }

  private void bounds(String label, Predicate<String> isBound, List<DeclarationRow> rows) {
    for (Part part : links.concordance().participants().of(person.id())) {
      if (isBound.test(part.role())) {
        links
            .concordance()
            .catalogue()
            .event(part.event())
            .ifPresent(event -> rows.add(bound(label, event)));
      }
    }
  }

  private DeclarationRow bound(String label, Event event) {
    List<Value> dates = Dates.declared(links.concordance(), event, notes);
    List<Value> values =
        new ArrayList<>(dates.isEmpty() ? List.of(Value.words("date unknown")) : dates);
    Value last = values.remove(values.size() - 1);
    Html where =
        event
            .where()
            .map(place -> Html.text(", ").then(links.to(place.id()).html()))
            .orElse(Html.EMPTY);
    Value placed =
        new Value(
            last.words().then(where),
            last.notes(),
            last.sigla(),
            last.gloss(),
            last.dispute(),
            last.sortKey());
    boolean isDisputed =
        links.concordance().disputes().of(event.id()).stream()
            .anyMatch(dispute -> dispute.isReal() && BOUNDS.contains(dispute.kind()));
    values.add(
        isDisputed ? placed.disputed(links.href(event.id()).orElse("") + "#disputes") : placed);
    return DeclarationRow.either(label, values);
  }

  private Value office(Statement statement) {
    Html when =
        statement
            .dated()
            .map(date -> Html.text(", ").then(Dates.of(date).html()))
            .orElse(Html.EMPTY);
    return Value.of(Html.text(statement.says()).then(when))
        .noted(List.of(notes.cite(statement.citation())));
  }

  private Value attested() {
    List<Attested> mentions = links.concordance().mentions().of(person.id());
    long sources = mentions.stream().map(Attested::source).distinct().count();
    long passages =
        mentions.stream().map(each -> each.source() + each.passage()).distinct().count();
    int events = eventRows().size();
    List<String> parts = new ArrayList<>();
    parts.add(
        sources + " of " + Words.count(links.concordance().catalogue().sources().size(), "source"));
    parts.add(Words.count((int) passages, "passage"));
    parts.add(Words.count(events, "event"));
    parts.add(Words.count(disputes.size() + inEvents.size(), "dispute"));
    return Value.words(String.join(" · ", parts));
  }

  private SummaryTable statements() {
    List<Column> columns =
        List.of(
            Column.words("On"),
            Column.what("What is said"),
            Column.date("When"),
            Column.sigla("Source"));
    List<TableRow> rows = person.statements().stream().map(this::statement).toList();
    return SummaryTable.of(
        PersonPage.STATEMENTS, "Statements about " + person.name(), columns, rows);
  }

  private TableRow statement(Statement statement) {
    Value says =
        Value.words(statement.says())
            .noted(List.of(notes.cite(statement.citation())))
            .glossed(Words.telling(statement.citation(), links));
    return TableRow.of(
        List.of(
            Value.words(statement.on()),
            says,
            statement.dated().map(Dates::of).map(Value::date).orElse(Value.NONE),
            Value.sigla(List.of(links.siglum(statement.citation().source().id())))));
  }

  private SummaryTable relations() {
    List<TableRow> rows = new ArrayList<>();
    for (Relation relation : person.relations()) {
      rows.add(relation(relation.as() + " of", relation.of().id(), relation));
    }
    for (Person other : links.concordance().catalogue().people().values()) {
      for (Relation relation : other.relations()) {
        if (relation.of().id().equals(person.id())) {
          rows.add(relation("whose " + relation.as() + " is", other.id(), relation));
        }
      }
    }
    List<Column> columns = List.of(Column.words("Is"), Column.what("Whom"), Column.sigla("Source"));
    return SummaryTable.of(PersonPage.RELATIONS, "Relations of " + person.name(), columns, rows);
  }

  private TableRow relation(String as, String other, Relation relation) {
    Value whom =
        Value.link(links.to(other))
            .noted(List.of(notes.cite(relation.citation())))
            .glossed(Words.telling(relation.citation(), links));
    return TableRow.of(
        List.of(
            Value.words(as),
            whom,
            Value.sigla(List.of(links.siglum(relation.citation().source().id())))));
  }

  private Map<String, List<String>> eventRows() {
    Map<String, List<String>> roles = new LinkedHashMap<>();
    Map<String, List<String>> unordered = new TreeMap<>();
    for (Part part : links.concordance().participants().of(person.id())) {
      unordered.computeIfAbsent(part.event(), unused -> new ArrayList<>()).add(part.role());
    }
    for (String event : links.concordance().participants().toldBy(person.id())) {
      unordered.computeIfAbsent(event, unused -> new ArrayList<>());
    }
    for (Event event : links.concordance().chronology().events()) {
      if (unordered.containsKey(event.id())) {
        roles.put(event.id(), unordered.getOrDefault(event.id(), List.of()));
      }
    }
    return roles;
  }

  private SummaryTable events() {
    List<Column> columns =
        List.of(
            Column.date("When"),
            Column.what("What"),
            Column.words("Role"),
            Column.sigla("Told in"));
    List<String> told = links.concordance().participants().toldBy(person.id());
    Vocabulary vocabulary = links.concordance().catalogue().imprint().vocabulary();
    List<TableRow> rows = new ArrayList<>();
    eventRows()
        .forEach(
            (event, roles) -> {
              List<Integer> tabs = new ArrayList<>();
              if (roles.stream().anyMatch(role -> !vocabulary.isActedUpon(role))) {
                tabs.add(1);
              }
              if (roles.stream().anyMatch(vocabulary::isActedUpon)) {
                tabs.add(2);
              }
              if (told.contains(event)) {
                tabs.add(3);
              }
              rows.add(EventRows.row(event, roles, told.contains(event), links).under(tabs));
            });
    return SummaryTable.of(PersonPage.EVENTS, "Events with " + person.name(), columns, rows)
        .tabbed(List.of("acting", "acted upon", "told by"));
  }

  private List<MentionGroup> mentions() {
    Map<String, List<KeywordInContext>> bySource = new LinkedHashMap<>();
    for (Attested attested : links.concordance().mentions().of(person.id())) {
      Source source = links.concordance().catalogue().sources().get(attested.source());
      if (source != null) {
        source
            .text()
            .passage(attested.passage())
            .ifPresent(
                passage ->
                    bySource
                        .computeIfAbsent(source.id(), unused -> new ArrayList<>())
                        .add(keyword(source, passage, attested)));
      }
    }
    List<MentionGroup> groups = new ArrayList<>();
    bySource.forEach(
        (source, keywords) ->
            groups.add(new MentionGroup(links.siglum(source), links.foreign(source), keywords)));
    return groups;
  }

  private KeywordInContext keyword(Source source, Passage passage, Attested attested) {
    String words = passage.words();
    int start = attested.mention().span().start();
    int end = attested.mention().span().end();
    return new KeywordInContext(
        links.passage(source.id(), passage.number()),
        Words.before(words, start, WORDS_AROUND),
        attested.mention().form(),
        Words.after(words, end, WORDS_AROUND));
  }

  /** What the index of people says of a person's time. */
  static DateWords lifeSpan(Person person, Links links) {
    Map<Boolean, String> ends = new LinkedHashMap<>();
    for (Part part : links.concordance().participants().of(person.id())) {
      boolean isBirth = Role.beginsLife(part.role());
      if (isBirth || Role.endsLife(part.role())) {
        links
            .concordance()
            .dates()
            .wording(part.event())
            .ifPresent(words -> ends.putIfAbsent(isBirth, words));
      }
    }
    if (ends.isEmpty()) {
      return DateWords.NONE;
    }
    String born = ends.containsKey(true) ? "born " + ends.get(true) : "";
    String died = ends.containsKey(false) ? "died " + ends.get(false) : "";
    return new DateWords(born + (born.isEmpty() || died.isEmpty() ? "" : ", ") + died, "");
  }
}
