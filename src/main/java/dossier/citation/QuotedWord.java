package dossier.citation;

import dossier.input.Span;
import dossier.text.Letters;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * A word of a quote, with the marks that touch it.
 *
 * @param word folded
 * @param opens whether a run of quoted words begins with it
 * @param closes whether a run ends with it
 */
record QuotedWord(String word, boolean opens, boolean closes) {

  static List<QuotedWord> of(QuotePattern reading) {
    List<QuotedWord> quoted = new ArrayList<>();
    for (String folded : reading.runs()) {
      String run = StringUtils.remove(StringUtils.remove(folded, RunFinder.OPEN), RunFinder.CLOSE);
      List<Span> words = spans(run);
      for (int i = 0; i < words.size(); i++) {
        quoted.add(new QuotedWord(words.get(i).in(run), i == 0, i == words.size() - 1));
      }
    }
    return quoted;
  }

  /** What stands between the blanks of a folded text; in scripts without spaces, every sign. */
  static List<Span> spans(String text) {
    List<Span> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean isBlank =
          at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == Folded.DIVIDED);
      if (at == text.length() || isBlank || parts(text, at)) {
        if (at > start) {
          words.add(new Span(start, at));
        }
        start = isBlank ? at + 1 : at;
      }
    }
    return words;
  }

  private static boolean parts(String text, int at) {
    return at > 0
        && (Letters.isAlone(text.codePointAt(at)) || Letters.isAlone(text.codePointBefore(at)))
        && Letters.isBoundary(text, at);
  }
}
