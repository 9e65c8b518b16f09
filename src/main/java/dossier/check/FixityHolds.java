package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.record.Source;
import dossier.text.Fixity;
import java.util.List;
import java.util.Optional;

/** The wording of every text is the one that was accessioned. */
final class FixityHolds implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.catalogue().sources().values().stream()
        .filter(source -> !source.text().isEmpty())
        .flatMap(source -> fault(source).stream())
        .toList();
  }

  /** Whether a text has a checksum, and it is not the one of its wording. */
  static boolean isBroken(Source source) {
    String given = source.custody().fixity();
    return !source.text().isEmpty() && !given.isEmpty() && !given.equals(Fixity.of(source.text()));
  }

  private static Optional<Diagnostic> fault(Source source) {
    String now = Fixity.of(source.text());
    if (source.custody().fixity().isEmpty()) {
      return Optional.of(
          Diagnostic.of(
                  Code.FIXITY_MISSING,
                  source.custody().fixityPlace(),
                  "no checksum holds the wording of this text")
              .help("when you have proofread the text, add this line: `fixity: " + now + "`"));
    }
    if (isBroken(source)) {
      return Optional.of(
          Diagnostic.of(
                  Code.FIXITY_BROKEN,
                  source.custody().fixityPlace(),
                  "the wording of this text is not what it was when the checksum was taken")
              .help(
                  "put the words back as they were; if the change was meant, write `fixity: "
                      + now
                      + "`"));
    }
    return Optional.empty();
  }
}
