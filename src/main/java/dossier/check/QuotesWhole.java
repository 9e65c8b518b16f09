package dossier.check;

import dossier.citation.Citation;
import dossier.citation.Verdict.Verified;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Attestation;
import dossier.link.Concordance;
import dossier.text.Letters;
import java.util.List;
import java.util.Optional;

/**
 * A verified quote begins and ends with a word or a mark of its own: not with the comma of a word
 * that is cut away, nor with the bracket of one, nor with the blank beside it.
 */
final class QuotesWhole implements Check {
  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.evidence().attestations().stream()
        .map(Attestation::citation)
        .flatMap(
            citation ->
                concordance.evidence().verified(citation).stream()
                    .flatMap(where -> finding(citation, where).stream()))
        .distinct()
        .toList();
  }

  private static Optional<Diagnostic> finding(Citation citation, Verified where) {
    String words = where.passage().words();
    String quote = citation.quote();
    int start = where.whole().start();
    int end = where.whole().end();
    if (isBlank(quote.codePointAt(0))) {
      return Optional.of(report(citation, "begins with a blank"));
    } else if (isBlank(quote.codePointBefore(quote.length()))) {
      return Optional.of(report(citation, "ends with a blank"));
    } else if (start > 0
        && quote.startsWith(words.substring(start, start + 1))
        && isOfLast(words.codePointAt(start))
        && Letters.isOfWord(words.codePointBefore(start))) {
      return Optional.of(report(citation, "begins with a mark that belongs to the word before"));
    } else if (end < words.length()
        && quote.endsWith(words.substring(end - 1, end))
        && isOfNext(words.codePointBefore(end))
        && Letters.isOfWord(words.codePointAt(end))) {
      return Optional.of(report(citation, "ends with a mark that belongs to the word behind"));
    }
    return Optional.empty();
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  /** Whether a mark that stands right behind a word belongs to it; opening ones never do. */
  private static boolean isOfLast(int sign) {
    int type = Character.getType(sign);
    return !Letters.isOfWord(sign)
        && !isBlank(sign)
        && type != Character.START_PUNCTUATION
        && type != Character.INITIAL_QUOTE_PUNCTUATION;
  }

  /** Whether a mark that stands right before a word belongs to it. */
  private static boolean isOfNext(int sign) {
    int type = Character.getType(sign);
    return Letters.isHyphen(sign)
        || Letters.isApostrophe(sign)
        || type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  private static Diagnostic report(Citation citation, String how) {
    return Diagnostic.of(Code.QUOTE_FRAYED, citation.place(), "this quote " + how)
        .help("begin and end it with whole words; … stands for what is left out");
  }
}
