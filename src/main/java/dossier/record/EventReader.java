package dossier.record;

import dossier.citation.CitationReader;
import dossier.citation.Reference;
import dossier.content.ContentFile;
import dossier.content.Field.Entry;
import dossier.content.Field.Scalar;
import dossier.content.Field.Sequence;
import dossier.content.Fields;
import dossier.diagnostic.Diagnostics;
import dossier.edtf.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code events/ID.md}. */
public final class EventReader {
  private EventReader() {}

  public static Event read(ContentFile content, Diagnostics diagnostics) {
    Fields fields = Fields.of(content, diagnostics);
    Event event =
        new Event(
            CommonFields.id(content, fields),
            fields.required("title"),
            fields.required("kind"),
            fields.places().of("kind"),
            CommonFields.reference(fields, "place").orElse(null),
            participants(fields),
            CommonFields.references(fields, "after"),
            accounts(fields),
            CommonFields.disputes(fields),
            CommonFields.references(fields, "see"),
            CommonFields.allowances(fields),
            ProseReader.read(content.body(), diagnostics),
            fields.place());
    fields.close();
    return event;
  }

  private static List<Participant> participants(Fields fields) {
    List<Participant> participants = new ArrayList<>();
    for (Entry entry : fields.pairs("people")) {
      Reference person = new Reference(entry.key().value(), fields.place(entry.key().span()));
      if (entry.value() instanceof Scalar role) {
        participants.add(new Participant(person, role.value()));
      } else if (entry.value() instanceof Sequence roles
          && roles.items().stream().allMatch(Scalar.class::isInstance)) {
        roles
            .items()
            .forEach(role -> participants.add(new Participant(person, ((Scalar) role).value())));
      } else {
        fields.wrongKind(
            "people", "a role for each person", "`person-id: role`", entry.value().span());
      }
    }
    return participants;
  }

  private static List<Account> accounts(Fields fields) {
    if (fields.entry("accounts").isEmpty()) {
      fields.missing("accounts", "`accounts:` with at least one item `- SOURCE: \"the words\"`");
    }
    return fields.list("accounts", "`- SOURCE: \"the words\"`", EventReader::account);
  }

  private static Optional<Account> account(Fields item) {
    Edtf date = CommonFields.date(item, "date");
    String basis = item.text("basis").orElse(null);
    Reference place = CommonFields.reference(item, "place").orElse(null);
    Optional<Account> account =
        CitationReader.read(item, "as")
            .map(
                citation ->
                    new Account(
                        citation, date, basis, place, item.place(), item.places().of("date")));
    item.close();
    return account;
  }
}
