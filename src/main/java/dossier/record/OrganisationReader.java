package dossier.record;

import dossier.content.ContentFile;
import dossier.content.Fields;
import dossier.diagnostic.Diagnostics;

/** Reads {@code organisations/ID.md}. */
public final class OrganisationReader {
  private OrganisationReader() {}

  public static Organisation read(ContentFile content, Diagnostics diagnostics) {
    Fields fields = Fields.of(content, diagnostics);
    Organisation organisation =
        new Organisation(
            CommonFields.id(content, fields),
            CommonFields.name(fields),
            CommonFields.names(fields, "names"),
            CommonFields.names(fields, "also-known-as"),
            CommonFields.localNames(fields),
            SameAs.read(fields),
            fields.text("identity").orElse(""),
            DateOnRecord.read(fields, "founded"),
            DateOnRecord.read(fields, "dissolved"),
            CommonFields.references(fields, "succeeds"),
            CommonFields.reference(fields, "part-of").orElse(null),
            CommonFields.references(fields, "see"),
            CommonFields.allowances(fields),
            ProseReader.read(content.body(), diagnostics),
            fields.place());
    fields.close();
    return organisation;
  }
}
