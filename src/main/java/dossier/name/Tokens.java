package dossier.name;

import dossier.input.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/**
 * A text cut into words and what stands between them, for finding names.
 *
 * <p>A word is a run of letters or a run of digits. The blank behind an initial does not count. A
 * small word stuck to a capital ({@code byV.}) is a word of its own.
 */
final class Tokens {
  private static final Set<String> GLUED =
      Set.of("by", "in", "of", "to", "from", "and", "at", "on", "with", "for", "the");
  private static final int SPACE = 0;
  private static final int LETTERS = 1;
  private static final int DIGITS = 2;
  private static final int OTHER = 3;

  private final String text;
  private int[] starts = new int[64];
  private int count;

  Tokens(String text) {
    this.text = text;
    int kind = -1;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int next = kindOf(point, kind);
      boolean isNew = next != kind || next == OTHER || isGlued(at, point);
      if (isNew && !(next == SPACE && isBehindInitial(at))) {
        add(at);
      }
      kind = next;
      at += Character.charCount(point);
    }
  }

  private static int kindOf(int point, int before) {
    if (Character.isLetter(point)) {
      return LETTERS;
    }
    if (Character.getType(point) == Character.NON_SPACING_MARK && before == LETTERS) {
      return LETTERS;
    }
    if (Character.isDigit(point)) {
      return DIGITS;
    }
    return Character.isWhitespace(point) || Character.isSpaceChar(point) ? SPACE : OTHER;
  }

  /** Between initials a blank may stand or not: {@code A. B. Weir}, {@code A.B. Weir}. */
  private boolean isBehindInitial(int at) {
    return count > 1
        && starts[count - 1] == at - 1
        && text.charAt(at - 1) == '.'
        && starts[count - 1] - starts[count - 2] == 1
        && Character.isUpperCase(text.charAt(starts[count - 2]));
  }

  private boolean isGlued(int at, int point) {
    return count > 0
        && Character.isUpperCase(point)
        && at - starts[count - 1] <= 4
        && GLUED.contains(text.substring(starts[count - 1], at));
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    int start = starts[token];
    int next = token + 1 < count ? starts[token + 1] : text.length();
    // A mark is a token of one character, even where the blank behind it is none.
    return text.charAt(start) == '.' ? start + 1 : next;
  }

  Span span(int first, int last) {
    return new Span(start(first), end(last));
  }

  boolean isWord(int token) {
    return token >= 0
        && token < count
        && Character.isLetterOrDigit(text.codePointAt(starts[token]));
  }

  /**
   * What is compared: words as they are, white space as one space, apostrophes and dashes as one
   * kind each.
   */
  String key(int token) {
    int start = start(token);
    char first = text.charAt(start);
    if (first < 0x80 && Character.isLetterOrDigit(first)) {
      String word = text.substring(start, end(token));
      return Normalizer.isNormalized(word, Normalizer.Form.NFC)
          ? word
          : Normalizer.normalize(word, Normalizer.Form.NFC);
    }
    if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
      return " ";
    }
    if ("'’‘ʼ`´".indexOf(first) >= 0) {
      return "'";
    }
    return isHyphen(token) || "–—".indexOf(first) >= 0
        ? "-"
        : Normalizer.normalize(text.substring(start, end(token)), Normalizer.Form.NFC);
  }

  private boolean isHyphen(int token) {
    return token >= 0 && token < count && "-‐‑".indexOf(text.charAt(start(token))) >= 0;
  }

  /**
   * Whether a run of tokens is only a part of a longer word: {@code Stalin} in {@code anti-Stalin}
   * or {@code Stalin-era}, {@code Neill} in {@code O'Neill}.
   */
  boolean isPartOfWord(int first, int last) {
    boolean before =
        (isHyphen(first - 1)
                && isWord(first - 2)
                && Character.isLowerCase(text.codePointAt(start(first - 2))))
            || isBehindParticle(first);
    boolean behind =
        isHyphen(last + 1)
            && isWord(last + 2)
            && Character.isLowerCase(text.codePointAt(start(last + 2)));
    return before || behind;
  }

  private boolean isBehindParticle(int first) {
    return isWord(first - 2)
        && end(first - 2) - start(first - 2) == 1
        && Character.isUpperCase(text.charAt(start(first - 2)))
        && key(first - 1).equals("'");
  }
}
