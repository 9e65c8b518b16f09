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

  private static void check(Source source, Diagnostics diagnostics) {
    String given = source.custody().fixity();
    String now = Fixity.of(source.text());
    if (given.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
                  Code.FIXITY_MISSING,
                  source.custody().fixityPlace(),
                  "no checksum holds the wording of this text")
              .help("when you have proofread the text, add this line: `fixity: " + now + "`"));
    } else if (!given.equals(now)) {
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
