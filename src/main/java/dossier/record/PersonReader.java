package dossier.record;

import dossier.citation.CitationReader;
import dossier.citation.Reference;
import dossier.content.ContentFile;
import dossier.content.Field.Entry;
import dossier.content.Fields;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.edtf.Edtf;
import java.util.Map;
import java.util.Optional;

/** Reads {@code people/ID.md}. */
public final class PersonReader {
  private static final Map<String, String> LIFE_DATES =
      Map.of(
          "born",
          "born",
          "birth",
          "born",
          "birth-date",
          "born",
          "date-of-birth",
          "born",
          "died",
          "died",
          "death",
          "died",
          "death-date",
          "died",
          "date-of-death",
          "died");

  private PersonReader() {}

  public static Person read(ContentFile content, Diagnostics diagnostics) {
    Fields fields = Fields.of(content, diagnostics);
    String name = CommonFields.name(fields);
    Person person =
        new Person(
            CommonFields.id(content, fields),
            name,
            fields.text("sort").orElse(name),
            fields.flag("unnamed"),
            CommonFields.names(fields, "names"),
            CommonFields.names(fields, "also-known-as"),
            CommonFields.localNames(fields),
            SameAs.read(fields),
            fields.text("identity").orElse(""),
            fields.list(
                "statements",
                "`- on: POINT`, and below it `  SOURCE: \"the words\"` and `  says: …`",
                PersonReader::statement),
            fields.list(
                "relations",
                "`- of: PERSON`, and below it `  as: KINSHIP` and `  SOURCE: \"the words\"`",
                PersonReader::relation),
            CommonFields.disputes(fields),
            CommonFields.references(fields, "see"),
            CommonFields.allowances(fields),
            ProseReader.read(content.body(), diagnostics),
            fields.place());
    lifeDates(fields);
    fields.close();
    return person;
  }

  /** Births and deaths are events, told by sources; a person has no field for them. */
  private static void lifeDates(Fields fields) {
    for (Entry entry : fields.others(LIFE_DATES::containsKey)) {
      String role = LIFE_DATES.get(entry.key().value());
      fields.report(
          Diagnostic.of(
                  Code.FIELD_UNKNOWN,
                  fields.place(entry.key().span()),
                  "the field “" + entry.key().value() + "” is unknown here")
              .help(
                  "write an event with `people: {"
                      + fields.file().stem()
                      + ": "
                      + role
                      + "}` and the account that tells it"));
    }
  }

  private static Optional<Statement> statement(Fields item) {
    String on = item.required("on");
    String says = item.required("says");
    Reference at = CommonFields.reference(item, "at").orElse(null);
    Edtf date = CommonFields.date(item, "date");
    String basis = item.text("basis").orElse(null);
    Optional<Statement> statement =
        CitationReader.read(item, "as")
            .map(
                citation ->
                    new Statement(
                        on,
                        says,
                        at,
                        date,
                        basis,
                        citation,
                        item.place(),
                        item.places().of("date")));
    item.close();
    return statement;
  }

  private static Optional<Relation> relation(Fields item) {
    var of = CommonFields.reference(item, "of");
    if (of.isEmpty()) {
      item.missing("of");
    }
    String as = item.required("as");
    var citation = CitationReader.read(item, "hedge");
    item.close();
    return of.flatMap(other -> citation.map(found -> new Relation(other, as, found)));
  }
}
