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
        .flatMap(source -> found(source).stream())
        .toList();
  }

  private static Optional<Diagnostic> found(Source source) {
    String line = "`fixity: " + Fixity.of(source.text()) + "`";
    return switch (source.fixity()) {
      case HOLDS, RAW, NOTHING_TO_HOLD -> Optional.empty();
      case MISSING ->
          report(
              source,
              Code.FIXITY_MISSING,
              "no checksum holds the wording of this text",
              "when you have proofread the text, add this line: " + line);
      case LETTERS_HOLD ->
          report(
              source,
              Code.FIXITY_WEAK,
              "this checksum sees letters and digits alone; they are unchanged",
              "run `dossier fixity`, or write " + line);
      case BROKEN ->
          report(
              source,
              Code.FIXITY_BROKEN,
              "the wording of this text is not what it was when the checksum was taken",
              "put the words back as they were; if the change was meant, write " + line);
      case TEXT_GONE ->
          report(
              source,
              Code.FIXITY_BROKEN,
              "this is the checksum of a text, and there is no text",
              "put the words back as they were; if there is to be no text, take this line away");
      case UNREADABLE ->
          report(
              source,
              Code.FIXITY_BROKEN,
              "this is no checksum, so nothing holds the wording of this text",
              "put back the line as it was; if it is lost, proofread the text and write " + line);
    };
  }

  private static Optional<Diagnostic> report(
      Source source, Code code, String message, String help) {
    return Optional.of(Diagnostic.of(code, source.custody().fixityPlace(), message).help(help));
  }
}
