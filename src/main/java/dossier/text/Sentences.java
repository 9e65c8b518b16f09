package dossier.text;

import dossier.input.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits words into sentences. A sentence ends with {@code . ! ? …} and the closing quotation marks
 * and brackets behind it, where white space and no small letter follow, unless the full stop
 * belongs to an initial or an abbreviation.
 */
final class Sentences {
  private static final String ENDS = ".!?…";
  private static final String CLOSERS = "\"'”’»)]›";
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "gen", "col", "capt", "lt", "maj",
          "sgt", "rev", "hon", "no", "nos", "vol", "vols", "pp", "fol", "ch", "fig", "ed", "eds",
          "vs", "cf", "ca", "al", "etc", "e.g", "i.e", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug", "sep", "sept", "oct", "nov", "dec");

  private Sentences() {}

  static List<Span> of(String words) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < words.length(); at++) {
      if (ENDS.indexOf(words.charAt(at)) >= 0) {
        int end = behindClosers(words, at + 1);
        if (endsHere(words, start, at, end)) {
          add(words, start, end, sentences);
          start = end;
        }
        at = Math.max(at, end - 1);
      }
    }
    add(words, start, words.length(), sentences);
    return sentences;
  }

  private static int behindClosers(String words, int from) {
    int at = from;
    while (at < words.length()
        && (ENDS.indexOf(words.charAt(at)) >= 0 || CLOSERS.indexOf(words.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static boolean endsHere(String words, int start, int stop, int end) {
    int next = end;
    while (next < words.length() && Character.isWhitespace(words.charAt(next))) {
      next++;
    }
    if (next == words.length()) {
      return true;
    }
    boolean goesOn = next == end || Character.isLowerCase(words.codePointAt(next));
    return !goesOn && !(words.charAt(stop) == '.' && isAbbreviated(words, start, stop));
  }

  private static boolean isAbbreviated(String words, int start, int stop) {
    int from = stop;
    while (from > start
        && !Character.isWhitespace(words.charAt(from - 1))
        && "(“\"'[".indexOf(words.charAt(from - 1)) < 0) {
      from--;
    }
    String word = words.substring(from, stop);
    boolean isInitial =
        word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
    return isInitial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static void add(String words, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start, end));
    }
  }
}
