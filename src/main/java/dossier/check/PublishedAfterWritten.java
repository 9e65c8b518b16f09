package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.record.Description;
import java.util.List;
import java.util.Optional;

/** No text is published before it was written. */
final class PublishedAfterWritten implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.catalogue().sources().values().stream()
        .map(source -> source.description())
        .flatMap(description -> reversal(description).stream())
        .toList();
  }

  private static Optional<Diagnostic> reversal(Description description) {
    return description
        .whenPublished()
        .filter(published -> description.isPublishedBeforeWritten())
        .map(
            published ->
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
                            + " and accept the finding with `allow:`"));
  }
}
