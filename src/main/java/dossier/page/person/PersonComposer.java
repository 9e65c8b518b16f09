package dossier.page.person;

import dossier.address.Anchor;
import dossier.html.DateWords;
import dossier.html.Frame;
import dossier.html.Html;
import dossier.link.Dispute;
import dossier.link.Participants.Part;
import dossier.page.Attestedness;
import dossier.page.Dates;
import dossier.page.DeclarationRow;
import dossier.page.DisputeBlock;
import dossier.page.DisputeBlocks;
import dossier.page.FoundByProgram;
import dossier.page.MentionGroups;
import dossier.page.NoteBook;
import dossier.page.PageContext;
import dossier.page.ProsePrinter;
import dossier.page.RecordFoot;
import dossier.page.RecordHead;
import dossier.page.Words;
import dossier.page.picture.Maps;
import dossier.page.picture.Timelines;
import dossier.page.table.SummaryTable;
import dossier.page.table.Value;
import dossier.record.Event;
import dossier.record.Person;
import dossier.record.Role;
import dossier.record.Statement;
import dossier.text.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the page of a person. */
public final class PersonComposer {
  private static final Set<String> BOUNDS = Set.of("date", "place");

  private final Person person;
  private final PageContext context;
  private final NoteBook notes;
  private final PersonEvents events;
  private final List<Dispute> disputes;
  private final List<Dispute> inEvents;

  public PersonComposer(Person person, PageContext context) {
    this.person = person;
    this.context = context;
    this.notes = new NoteBook(context);
    this.events = new PersonEvents(person, context);
    this.disputes = context.disputes().of(person.id());
    this.inEvents = events.disputes();
  }

  public PersonPage compose(Frame frame) {
    List<DeclarationRow> declaration = declaration();
    Html life = ProsePrinter.print(person, context, notes);
    List<DisputeBlock> blocks = DisputeBlocks.onOwnPage(person.id(), context, notes);
    SummaryTable statements = new PersonTables(person, context, notes).statements();
    SummaryTable relations = new PersonTables(person, context, notes).relations();
    return new PersonPage(
        frame,
        new RecordHead("Person", declaration, life),
        new Timelines(context).life(person, events.years(), PersonPage.EVENTS.fragment()),
        new Maps(context).of(person),
        blocks,
        inEvents.stream()
            .map(
                dispute ->
                    DisputeBlocks.toDispute(
                        dispute, DisputeBlocks.question(dispute, context), context))
            .toList(),
        statements,
        relations,
        events.table(),
        MentionGroups.of(person.id(), context),
        new RecordFoot(
            person.see().stream().map(see -> context.to(see.id())).toList(), notes.notes()));
  }

  private List<DeclarationRow> declaration() {
    List<DeclarationRow> rows = new ArrayList<>();
    rows.add(
        DeclarationRow.of(
            "person",
            Stream.concat(Stream.of(Value.words(person.name())), nativeName())
                .toArray(Value[]::new)));
    Attestedness.identity("who", person.identity()).ifPresent(rows::add);
    bounds("born", Role::beginsLife, rows);
    bounds("died", Role::endsLife, rows);
    stated("office", rows);
    stated("rank", rows);
    Attestedness.sameAs(person.sameAs()).ifPresent(rows::add);
    rows.add(attested());
    FoundByProgram.row(person.id(), context).ifPresent(rows::add);
    return rows;
  }

  /** What is stated on a point, one a line, or side by side where the sources differ on it. */
  private void stated(String point, List<DeclarationRow> rows) {
    List<Value> values =
        person.statements().stream()
            .filter(statement -> statement.on().equals(point))
            .map(this::stated)
            .collect(Collectors.toCollection(ArrayList::new));
    Optional<Dispute> dispute =
        disputes.stream().filter(each -> each.isReal() && each.kind().equals(point)).findFirst();
    if (values.size() > 1 && dispute.isPresent()) {
      String href = Anchor.dispute(dispute.get().number()).fragment();
      values.add(values.remove(values.size() - 1).disputed(href));
      rows.add(DeclarationRow.either(point, values));
    } else if (!values.isEmpty()) {
      rows.add(DeclarationRow.of(point, values.toArray(Value[]::new)));
    }
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
    return Letters.isLetter(point) && Letters.script(point) != Character.UnicodeScript.LATIN;
  }

  private void bounds(String label, Predicate<String> isBound, List<DeclarationRow> rows) {
    for (Part part : context.participants().of(person.id())) {
      if (isBound.test(part.role())) {
        context.catalogue().event(part.event()).ifPresent(event -> rows.add(bound(label, event)));
      }
    }
  }

  private DeclarationRow bound(String label, Event event) {
    List<Value> dates = Dates.declared(context.concordance(), event, notes);
    List<Value> values =
        new ArrayList<>(dates.isEmpty() ? List.of(Value.words("date unknown")) : dates);
    Value last = values.remove(values.size() - 1);
    Html where =
        event
            .where()
            .map(place -> Html.text(", ").then(context.to(place.id()).html()))
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
        context.disputes().of(event.id()).stream()
            .anyMatch(dispute -> dispute.isReal() && BOUNDS.contains(dispute.kind()));
    values.add(
        isDisputed ? placed.disputed(context.href(event.id()).orElse("") + "#disputes") : placed);
    return DeclarationRow.either(label, values);
  }

  private Value stated(Statement statement) {
    Html when =
        statement
            .dated()
            .map(date -> Html.text(", ").then(Dates.of(date).html()))
            .orElse(Html.EMPTY);
    Html where =
        statement
            .organisation()
            .map(at -> Html.text(", ").then(context.to(at.id()).html()))
            .orElse(Html.EMPTY);
    return Value.of(Html.text(statement.says()).then(where).then(when))
        .noted(List.of(notes.cite(statement.citation())));
  }

  private DeclarationRow attested() {
    return Attestedness.row(
        person.id(),
        List.of(
            Words.count(events.roles().size(), "event"),
            DisputeBlocks.count(Stream.concat(disputes.stream(), inEvents.stream()).toList())),
        context);
  }

  /** What the index of people says of a person's time. */
  public static DateWords lifeSpan(Person person, PageContext context) {
    Map<Boolean, String> ends = new LinkedHashMap<>();
    for (Part part : context.participants().of(person.id())) {
      boolean isBirth = Role.beginsLife(part.role());
      if (isBirth || Role.endsLife(part.role())) {
        context.dates().shown(part.event()).ifPresent(words -> ends.putIfAbsent(isBirth, words));
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
