package dossier.page.organisation;

import dossier.html.Frame;
import dossier.html.Html;
import dossier.link.Bodies;
import dossier.page.Attestedness;
import dossier.page.Dates;
import dossier.page.DeclarationRow;
import dossier.page.EventRows;
import dossier.page.MentionGroups;
import dossier.page.NoteBook;
import dossier.page.PageContext;
import dossier.page.ProsePrinter;
import dossier.page.RecordFoot;
import dossier.page.RecordHead;
import dossier.page.Words;
import dossier.page.table.Column;
import dossier.page.table.SummaryTable;
import dossier.page.table.TableRow;
import dossier.page.table.Value;
import dossier.record.DateOnRecord;
import dossier.record.Organisation;
import dossier.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the page of an organisation. */
public final class OrganisationComposer {
  private final Organisation organisation;
  private final PageContext context;
  private final NoteBook notes;

  public OrganisationComposer(Organisation organisation, PageContext context) {
    this.organisation = organisation;
    this.context = context;
    this.notes = new NoteBook(context);
  }

  public OrganisationPage compose(Frame frame) {
    List<DeclarationRow> declaration = declaration();
    Html prose = ProsePrinter.print(organisation, context, notes);
    SummaryTable people = people();
    return new OrganisationPage(
        frame,
        new RecordHead("Organisation", declaration, prose),
        people,
        events(),
        MentionGroups.of(organisation.id(), context),
        new RecordFoot(
            organisation.see().stream().map(see -> context.to(see.id())).toList(), notes.notes()));
  }

  private List<DeclarationRow> declaration() {
    Bodies bodies = context.concordance().bodies();
    List<DeclarationRow> rows = new ArrayList<>();
    rows.add(DeclarationRow.of("organisation", Value.words(organisation.name())));
    Attestedness.identity("what", organisation.identity()).ifPresent(rows::add);
    date("founded", organisation.whenFounded(), rows);
    date("dissolved", organisation.whenDissolved(), rows);
    links("part of", organisation.container().stream().map(each -> each.id()).toList(), rows);
    links("parts", bodies.partsOf(organisation.id()), rows);
    links("succeeds", organisation.succeeds().stream().map(each -> each.id()).toList(), rows);
    links("succeeded by", bodies.successorsOf(organisation.id()), rows);
    Attestedness.sameAs(organisation.sameAs()).ifPresent(rows::add);
    rows.add(Attestedness.row(organisation.id(), List.of(), context));
    return rows;
  }

  /** A date without a quote is the editor's knowledge, and says so. */
  private void date(String label, Optional<DateOnRecord> date, List<DeclarationRow> rows) {
    date.map(
            found ->
                found
                    .attestation()
                    .map(
                        words ->
                            Value.date(Dates.of(found.date())).noted(List.of(notes.cite(words))))
                    .orElseGet(
                        () -> Value.date(Dates.of(found.date())).glossed(Attestedness.EDITORS)))
        .ifPresent(value -> rows.add(DeclarationRow.of(label, value)));
  }

  private void links(String label, List<String> ids, List<DeclarationRow> rows) {
    if (!ids.isEmpty()) {
      rows.add(
          DeclarationRow.of(
              label, ids.stream().map(context::to).map(Value::link).toArray(Value[]::new)));
    }
  }

  private SummaryTable people() {
    List<TableRow> rows =
        context.concordance().bodies().held(organisation.id()).stream().map(this::held).toList();
    return SummaryTable.of(
        OrganisationPage.PEOPLE,
        "People of " + organisation.name(),
        List.of(
            Column.date("When"), Column.what("Who"), Column.words("As"), Column.sigla("Source")),
        rows);
  }

  private TableRow held(Bodies.Held held) {
    Statement statement = held.statement();
    return TableRow.of(
        List.of(
            statement
                .dated()
                .map(date -> Value.date(Dates.of(date)))
                .orElse(Value.words("undated")),
            Value.link(context.to(held.person())),
            Value.words(statement.says())
                .noted(List.of(notes.cite(statement.citation())))
                .glossed(Words.telling(statement.citation(), context)),
            Value.siglum(context.siglum(statement.citation().source().id()))));
  }

  private SummaryTable events() {
    List<TableRow> rows =
        context.concordance().bodies().events(organisation.id()).stream()
            .map(
                event ->
                    TableRow.of(
                        event,
                        context.title(event),
                        List.of(
                            EventRows.when(event, context),
                            EventRows.what(event, context),
                            Value.sigla(EventRows.sigla(event, context)))))
            .toList();
    return SummaryTable.of(
        OrganisationPage.EVENTS,
        "Events whose accounts name " + organisation.name(),
        List.of(Column.date("When"), Column.what("What"), Column.sigla("Told in")),
        rows);
  }
}
