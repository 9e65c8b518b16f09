package dossier.link;

import dossier.citation.Verdict.Verified;
import dossier.edtf.Edtf;
import dossier.record.Catalogue;
import java.util.Optional;

/** The date expressions that stand in the sources. */
final class TextDates {
  TextDates(Catalogue catalogue) {
    assert catalogue != null;
  }

  record ReadDate(Edtf edtf, String wording) {}

  Optional<ReadDate> first(String source, Verified where) {
    return Optional.empty();
  }
}
