package dossier.citation;

import dossier.input.Span;
import dossier.text.Letters;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words brought into the form in which quotes are compared, with the way back.
 *
 * <p>The rule: signs that are not seen, the amount of white space between words, the kind of
 * quotation mark (with the blanks inside it), the kind of dash, ligatures and other forms of
 * letters that Unicode holds for the same, the marks of Markdown around an address and the source's
 * own note marks do not matter; everything else does. (The case of the first letter is the quote's
 * affair.)
 */
final class Folded {
  static final char MARK = '"';
  static final char DASH = '-';

  /** A single mark behind a digit. */
  static final char FEET = '\'';

  /** A hyphen at the end of a line, with the end: it may divide a word or belong to it. */
  static final char DIVIDED = '\n';

  private static final String SINGLE = "'‘’´";
  private static final String DOUBLED = ",<>";
  private static final String AT_LINE_END = "-‐\u00AD¬⸗";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<open>\\[)[^\\[\\]]*(?<close>]\\((?:https?|ftp|mailto):[^()\\s]*\\))"
              + "|(?<left><)(?:https?|ftp|mailto):[^<>\\s]*(?<right>>)");
  private final String words;
  private final IntPredicate isLineEnd;
  private final StringBuilder text = new StringBuilder();
  private String folded = "";
  private final BitSet lineEnds = new BitSet();
  private int[] origin = new int[64];
  private int[] behind = new int[64];

  private Folded(String words, IntPredicate isLineEnd) {
    this.words = words;
    this.isLineEnd = isLineEnd;
  }

  /** Words that stand in no lines. */
  static Folded of(String words) {
    return of(words, List.of(), at -> false);
  }

  /**
   * @param left runs that do not count, by place: the source's note marks
   * @param isLineEnd whether the white space at an offset ends a line of the source
   */
  static Folded of(String words, List<Span> left, IntPredicate isLineEnd) {
    Folded folded = new Folded(words, isLineEnd);
    BitSet leftOut = leftOut(words, left);
    for (int at = 0; at < words.length(); ) {
      at = leftOut.get(at) ? leftOut.nextClearBit(at) : folded.add(at);
    }
    folded.trim();
    folded.folded = folded.text.toString();
    return folded;
  }

  private static BitSet leftOut(String words, List<Span> left) {
    BitSet leftOut = new BitSet();
    left.forEach(span -> leftOut.set(span.start(), span.end()));
    if (words.contains("](") || words.contains("<")) {
      Matcher address = ADDRESS.matcher(words);
      while (address.find()) {
        for (String group : List.of("open", "close", "left", "right")) {
          if (address.start(group) >= 0) {
            leftOut.set(address.start(group), address.end(group));
          }
        }
      }
    }
    return leftOut;
  }

  /** Adds the sign at an offset and returns where the next begins. */
  private int add(int at) {
    char first = words.charAt(at);
    if (first < 0x80 && Letters.isLetterOrDigit(first) && !isAccentAt(at + 1)) {
      append(first, at, at + 1);
      return at + 1;
    }
    int point = words.codePointAt(at);
    int next = at + Character.charCount(point);
    if (isDivision(at)) {
      return append(DIVIDED, at, behindBlanks(next));
    } else if (Letters.isInvisible(point)) {
      return next;
    } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      return addBlank(at, next);
    } else if (SignKinds.isQuotationMark(point)) {
      return addMark(at, next, Character.getType(point));
    } else if (DOUBLED.indexOf(first) >= 0
        && next < words.length()
        && words.charAt(next) == first) {
      return addMark(at, next + 1, Character.OTHER_PUNCTUATION);
    } else if (SignKinds.isDash(point)) {
      return addDash(at, next);
    } else if (first == '…' || first == '⋯') {
      "...".chars().forEach(dot -> append((char) dot, at, next));
      return next;
    }
    int end = endOfCluster(next);
    SignKinds.spelt(point, words.substring(at, end))
        .chars()
        .forEach(each -> append((char) each, at, end));
    return end;
  }

  private boolean isAccentAt(int at) {
    return at < words.length()
        && words.charAt(at) >= 0x300
        && Letters.isMark(words.codePointAt(at));
  }

  /** A letter and the marks on it belong together, and so do the parts of a Korean syllable. */
  private int endOfCluster(int from) {
    int end = from;
    while (end < words.length()) {
      int point = words.codePointAt(end);
      if (!Letters.isMark(point) && !(point >= 0x1160 && point <= 0x11FF)) {
        return end;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  /** A hyphen between two letters, if a line ends behind it. */
  private boolean isDivision(int at) {
    int next = at + 1;
    return AT_LINE_END.indexOf(words.charAt(at)) >= 0
        && at > 0
        && Letters.isLetter(words.codePointBefore(at))
        && next < words.length()
        && Character.isWhitespace(words.charAt(next))
        && isLineEnd.test(next)
        && behindBlanks(next) < words.length()
        && Letters.isLetter(words.codePointAt(behindBlanks(next)));
  }

  private boolean isBlankAt(int at) {
    return at >= words.length()
        || Character.isWhitespace(words.charAt(at))
        || Character.isSpaceChar(words.charAt(at));
  }

  private int behindBlanks(int from) {
    int at = from;
    while (at < words.length() && isBlankAt(at)) {
      at++;
    }
    return at;
  }

  private int addBlank(int at, int next) {
    if (!text.isEmpty() && last() != ' ' && last() != DIVIDED) {
      if (isLineEnd.test(at)) {
        lineEnds.set(text.length());
      }
      append(' ', at, next);
    }
    return next;
  }

  /**
   * Marks side by side are one, as two commas are; the blanks inside « and » belong to them. Behind
   * a digit a single mark may stand for feet, which are no inches.
   */
  private int addMark(int at, int next, int type) {
    boolean isMeasure = at > 0 && Letters.isDigit(words.charAt(at - 1));
    if (isMeasure && SINGLE.indexOf(words.charAt(at)) >= 0 && !isMarkAt(next)) {
      return append(FEET, at, next);
    }
    boolean isLoose = isBlankAt(next) || ".,;:!?)]".indexOf(words.charAt(next)) >= 0;
    if (type == Character.FINAL_QUOTE_PUNCTUATION && isLoose && last() == ' ') {
      dropLast();
    }
    boolean opens =
        type == Character.INITIAL_QUOTE_PUNCTUATION
            && (text.isEmpty() || !Letters.isOfWord(last()))
            && isBlankAt(next);
    int end = opens ? behindBlanks(next) : next;
    if (last() == MARK && behind[text.length() - 1] == at) {
      behind[text.length() - 1] = end;
      return end;
    }
    return append(MARK, at, end);
  }

  private boolean isMarkAt(int at) {
    return at < words.length() && SignKinds.isQuotationMark(words.codePointAt(at));
  }

  /** Two or three hyphens are the dash of a typewriter. */
  private int addDash(int at, int next) {
    int end = next;
    while (words.charAt(at) == '-' && end < words.length() && words.charAt(end) == '-') {
      end++;
    }
    return append(DASH, at, end);
  }

  private char last() {
    return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
  }

  private int append(char each, int at, int end) {
    if (text.length() == origin.length) {
      origin = Arrays.copyOf(origin, origin.length * 2);
      behind = Arrays.copyOf(behind, behind.length * 2);
    }
    origin[text.length()] = at;
    behind[text.length()] = end;
    text.append(each);
    return end;
  }

  private void trim() {
    if (last() == ' ') {
      dropLast();
    }
  }

  private void dropLast() {
    text.setLength(text.length() - 1);
    lineEnds.clear(text.length());
  }

  String text() {
    return folded;
  }

  /** Whether the blank at an offset of the folded text ends a line of the source. */
  boolean endsLine(int at) {
    return lineEnds.get(at);
  }

  /** The sign of the original words that a sign of the folded text stands for. */
  char signAt(int at) {
    return words.charAt(origin[at]);
  }

  /** The span in the original words of a run of the folded text. */
  Span original(int from, int to) {
    return new Span(origin[from], behind[to - 1]);
  }
}
