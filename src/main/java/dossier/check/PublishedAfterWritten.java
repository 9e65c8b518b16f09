package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.link.Concordance;
import dossier.record.Description;

/** No text is published before it was written. */
final class PublishedAfterWritten implements Check {

  @Override
  public void run(Concordance concordance, Diagnostics diagnostics) {
    concordance.catalogue().sources().values().stream()
        .map(source -> source.description())
        .forEach(description -> check(description, diagnostics));
  }

  private static void check(Description description, Diagnostics diagnostics) {
    description
        .whenPublished()
        .filter(published -> description.whenWritten().filter(published::before).isPresent())
        .ifPresent(
            published ->
                diagnostics.add(
                    Diagnostic.of(
                            Code.PUBLISHED_BEFORE_WRITTEN,
                            description.places().of("published"),
                            "the date of publication, "
                                + published.wording()
                                + ", lies before the date of writing")
                        .note(
                            "the date of writing is "
                                + description.whenWritten().orElseThrow().wording(),
                            description.places().of("written"))
                        .help(
                            "correct the date; if the text itself has it wrong, say so in `notes:`"
                                + " and accept the finding with `allow:`")));
  }
}
