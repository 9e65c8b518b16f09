package dossier.citation;

import dossier.input.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Words brought into the form in which quotes are compared, with the way back.
 *
 * <p>The rule: the amount of white space between words, the kind of quotation mark, the kind of
 * dash, ligatures and the source's own note marks do not matter; everything else does. (The case of
 * the first letter is the quote's affair.)
 */
final class Folded {
  static final char MARK = '"';
  static final char DASH = '-';
  private static final String QUOTATION_MARKS = "\"'`´‘’‚‛“”„‟«»‹›＂＇ʼ′″";
  private static final String DASHES = "-‐‑‒–—―−";

  private final StringBuilder text = new StringBuilder();
  private int[] origin = new int[64];
  private int[] behind = new int[64];

  private Folded() {}

  static Folded of(String words) {
    return of(words, List.of());
  }

  /**
   * @param left runs that do not count, by place: the source's note marks
   */
  static Folded of(String words, List<Span> left) {
    Folded folded = new Folded();
    int next = 0;
    for (int at = 0; at < words.length(); ) {
      int cluster = endOfCluster(words, at);
      if (next < left.size() && left.get(next).start() <= at) {
        cluster = Math.max(cluster, left.get(next).end());
        next++;
      } else {
        folded.add(words.substring(at, cluster), at);
      }
      at = cluster;
    }
    folded.trim();
    return folded;
  }

  /** A letter and the combining marks on it belong together. */
  private static int endOfCluster(String words, int at) {
    int end = at + Character.charCount(words.codePointAt(at));
    while (end < words.length()
        && Character.getType(words.codePointAt(end)) == Character.NON_SPACING_MARK) {
      end += Character.charCount(words.codePointAt(end));
    }
    return end;
  }

  private void add(String cluster, int at) {
    int end = at + cluster.length();
    char first = cluster.charAt(0);
    if (cluster.length() == 1 && first < 0x80 && Character.isLetterOrDigit(first)) {
      append(first, at, end);
    } else if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        append(' ', at, end);
      }
    } else if (QUOTATION_MARKS.indexOf(first) >= 0) {
      append(MARK, at, end);
    } else if (DASHES.indexOf(first) >= 0) {
      append(DASH, at, end);
    } else if (first == '…') {
      "...".chars().forEach(dot -> append((char) dot, at, end));
    } else {
      boolean isLigature = first >= '\uFB00' && first <= '\uFB06';
      Normalizer.Form form = isLigature ? Normalizer.Form.NFKC : Normalizer.Form.NFC;
      Normalizer.normalize(cluster, form).chars().forEach(each -> append((char) each, at, end));
    }
  }

  private void append(char each, int at, int end) {
    if (text.length() == origin.length) {
      origin = Arrays.copyOf(origin, origin.length * 2);
      behind = Arrays.copyOf(behind, behind.length * 2);
    }
    origin[text.length()] = at;
    behind[text.length()] = end;
    text.append(each);
  }

  private void trim() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  String text() {
    return text.toString();
  }

  /** The span in the original words of a run of the folded text. */
  Span original(int from, int to) {
    return new Span(origin[from], behind[to - 1]);
  }
}
