package dossier.text;

import dossier.input.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * A text cut into words and what stands between them, once for all who look for words in it.
 *
 * <p>A word is a run of letters or a run of digits, see {@link Letters}; what parts words is cut
 * into runs of white space and single marks, an apostrophe among them. The blank behind an initial
 * does not count. A small word stuck to a capital ({@code byV.}) is a word of its own.
 */
public final class Tokens {
  private static final Set<String> GLUED = WordList.of("english/glued");
  private static final int SPACE = 0;
  private static final int LETTERS = 1;
  private static final int DIGITS = 2;
  private static final int OTHER = 3;

  private final String text;
  private int[] starts = new int[64];
  private int count;

  /** Cuts a text. */
  public Tokens(String text) {
    this.text = text;
    int kind = -1;
    int base = ' ';
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (!isWithLast(point, kind)) {
        int next = kindOf(point);
        boolean isNew =
            next != kind
                || next == OTHER
                || (next == LETTERS && (Letters.parts(base, point) || isGlued(at, point)));
        if (isNew && !(next == SPACE && isBehindInitial(at))) {
          add(at);
        }
        kind = next;
        base = point;
      }
      at += Character.charCount(point);
    }
  }

  /** What is not seen, and a mark on a letter, is no token of its own. */
  private static boolean isWithLast(int point, int kind) {
    return Letters.isInvisible(point)
        || ((kind == LETTERS || kind == DIGITS) && Letters.isMark(point));
  }

  private static int kindOf(int point) {
    if (Letters.isDigit(point)) {
      return DIGITS;
    }
    if (Letters.isLetter(point)) {
      return Letters.isApostrophe(point) ? OTHER : LETTERS;
    }
    return Character.isWhitespace(point) || Character.isSpaceChar(point) ? SPACE : OTHER;
  }

  /** Between initials a blank may stand or not: {@code A. B. Weir}, {@code A.B. Weir}. */
  private boolean isBehindInitial(int at) {
    return count > 1
        && starts[count - 1] == at - 1
        && text.charAt(at - 1) == '.'
        && starts[count - 1] - starts[count - 2] == 1
        && Letters.isCapital(text.charAt(starts[count - 2]));
  }

  private boolean isGlued(int at, int point) {
    return count > 0
        && Letters.isCapital(point)
        && at - starts[count - 1] <= 4
        && GLUED.contains(text.substring(starts[count - 1], at));
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }

  /** How many tokens there are. */
  public int count() {
    return count;
  }

  /** Where a token begins. */
  public int start(int token) {
    return starts[token];
  }

  /** Where a token ends, without what is not seen behind it. */
  public int end(int token) {
    int start = starts[token];
    int end = token + 1 < count ? starts[token + 1] : text.length();
    if (text.charAt(start) == '.') {
      // A mark is a token of one character, even where the blank behind it is none.
      return start + 1;
    }
    while (Letters.isInvisible(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return end;
  }

  /** From the beginning of one token to the end of another. */
  public Span span(int first, int last) {
    return new Span(start(first), end(last));
  }

  /** Whether a token is a run of letters or digits; false outside the text. */
  public boolean isWord(int token) {
    return isLetters(token) || (has(token) && kindOf(first(token)) == DIGITS);
  }

  /** Whether a token is a run of letters; false outside the text. */
  public boolean isLetters(int token) {
    return has(token) && kindOf(first(token)) == LETTERS;
  }

  /** Whether a token is a letter that may be a word by itself, see {@link Letters#isAlone}. */
  public boolean isAlone(int token) {
    return has(token) && Letters.isAlone(first(token));
  }

  /** Whether a token is an apostrophe of any kind. */
  public boolean isApostrophe(int token) {
    return has(token) && Letters.isApostrophe(first(token));
  }

  /** Whether a token is a hyphen of any kind. */
  public boolean isHyphen(int token) {
    return has(token) && Letters.isHyphen(first(token));
  }

  private boolean has(int token) {
    return token >= 0 && token < count;
  }

  /** The first sign of a token. */
  public int first(int token) {
    return text.codePointAt(starts[token]);
  }

  /**
   * What is compared: words as they are but for what is not seen, white space as one space,
   * apostrophes and dashes as one kind each.
   */
  public String key(int token) {
    int first = first(token);
    if (Letters.isApostrophe(first)) {
      return "'";
    }
    if (Letters.isHyphen(first) || first == '–' || first == '—') {
      return "-";
    }
    if (kindOf(first) == SPACE) {
      return " ";
    }
    String written = text.substring(start(token), end(token));
    if (StringUtils.isAsciiPrintable(written)) {
      return written;
    }
    String word = Letters.visible(written);
    return LetterForms.normalized(word, Normalizer.Form.NFC);
  }
}
