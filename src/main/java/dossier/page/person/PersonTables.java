package dossier.page.person;

import dossier.address.Anchor;
import dossier.html.Html;
import dossier.link.Participants.Tie;
import dossier.page.Dates;
import dossier.page.NoteBook;
import dossier.page.PageContext;
import dossier.page.Words;
import dossier.page.table.Column;
import dossier.page.table.SummaryTable;
import dossier.page.table.TableRow;
import dossier.page.table.Value;
import dossier.record.Person;
import dossier.record.Relation;
import dossier.record.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is said of a person that is no event: statements, and relations from either side. */
final class PersonTables {
  private final Person person;
  private final PageContext context;
  private final NoteBook notes;

  PersonTables(Person person, PageContext context, NoteBook notes) {
    this.person = person;
    this.context = context;
    this.notes = notes;
  }

  SummaryTable statements() {
    List<Column> columns =
        List.of(
            Column.words("On"),
            Column.what("What is said"),
            Column.date("When"),
            Column.sigla("Source"));
    List<TableRow> rows = person.statements().stream().map(this::statement).toList();
    return SummaryTable.of(Anchor.STATEMENTS, "Statements about " + person.name(), columns, rows);
  }

  private TableRow statement(Statement statement) {
    Value says =
        Value.words(statement.says())
            .noted(List.of(notes.cite(statement.citation())))
            .glossed(Words.telling(statement.citation(), context));
    return TableRow.of(
        List.of(
            statement
                .organisation()
                .map(
                    at ->
                        Value.of(Html.text(statement.on() + ", ").then(context.to(at.id()).html())))
                .orElse(Value.words(statement.on())),
            says,
            statement.dated().map(Dates::of).map(Value::date).orElse(Value.NONE),
            Value.siglum(context.siglum(statement.citation().source().id()))));
  }

  SummaryTable relations() {
    List<TableRow> rows = new ArrayList<>();
    for (Relation relation : person.relations()) {
      rows.add(relation(relation.as() + " of", relation.of().id(), relation));
    }
    for (Tie tie : context.participants().tiesTo(person.id())) {
      rows.add(relation("whose " + tie.relation().as() + " is", tie.person(), tie.relation()));
    }
    List<Column> columns = List.of(Column.words("Is"), Column.what("Whom"), Column.sigla("Source"));
    return SummaryTable.of(PersonPage.RELATIONS, "Relations of " + person.name(), columns, rows);
  }

  private TableRow relation(String as, String other, Relation relation) {
    Value whom =
        Value.link(context.to(other))
            .noted(List.of(notes.cite(relation.citation())))
            .glossed(Words.telling(relation.citation(), context));
    return TableRow.of(
        List.of(
            Value.words(as),
            whom,
            Value.siglum(context.siglum(relation.citation().source().id()))));
  }
}
