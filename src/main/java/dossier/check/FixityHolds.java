package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.link.Concordance;
import dossier.record.Source;
import dossier.text.Fixity;

/** The wording of every text is the one that was accessioned. */
final class FixityHolds implements Check {

  @Override
  public void run(Concordance concordance, Diagnostics diagnostics) {
    concordance.catalogue().sources().values().stream()
        .filter(source -> !source.text().isEmpty())
        .forEach(source -> check(source, diagnostics));
  }

  /** Whether a text has a checksum, and it is not the one of its wording. */
  static boolean isBroken(Source source) {
    String given = source.custody().fixity();
    return !source.text().isEmpty() && !given.isEmpty() && !given.equals(Fixity.of(source.text()));
  }

  private static void check(Source source, Diagnostics diagnostics) {
    String now = Fixity.of(source.text());
    if (source.custody().fixity().isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
                  Code.FIXITY_MISSING,
                  source.custody().fixityPlace(),
                  "no checksum holds the wording of this text")
              .help("when you have proofread the text, add this line: `fixity: " + now + "`"));
    } else if (isBroken(source)) {
      diagnostics.add(
          Diagnostic.of(
                  Code.FIXITY_BROKEN,
                  source.custody().fixityPlace(),
                  "the wording of this text is not what it was when the checksum was taken")
              .help(
                  "put the words back as they were; if the change was meant, write `fixity: "
                      + now
                      + "`"));
    }
  }
}
