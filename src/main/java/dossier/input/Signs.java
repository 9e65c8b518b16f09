package dossier.input;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Which code points are signs of a text, and how the others, and those that a terminal or the log
 * of a build server obeys, are shown.
 */
public final class Signs {
  private static final int LONGEST = 1000;

  /** What build servers obey wherever it stands in a line: {@code ##[error]}, {@code ##vso[…]}. */
  private static final Pattern COMMAND = Pattern.compile("##(?=\\w*\\[)");

  private Signs() {}

  /**
   * Whether a text may hold a code point: no control but tab and line end, no half of a surrogate
   * pair, none that Unicode sets aside for ever.
   */
  public static boolean isSign(int codePoint) {
    if (!Character.isValidCodePoint(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
      case Character.SURROGATE -> false;
      default -> (codePoint & 0xFFFE) != 0xFFFE && (codePoint < 0xFDD0 || codePoint > 0xFDEF);
    };
  }

  /** The offset of the first code point that is no sign. */
  public static OptionalInt firstOther(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!isSign(text.codePointAt(at))) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a reader sees anything of the words: a letter, a digit or a mark of any kind. */
  public static boolean isSeen(String words) {
    return words
        .codePoints()
        .anyMatch(
            point ->
                !Character.isWhitespace(point)
                    && !Character.isSpaceChar(point)
                    && Character.getType(point) != Character.FORMAT
                    && isSign(point));
  }

  /** A code point as people name it: {@code U+001B}. */
  public static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /**
   * Words as one line of print that no terminal and no build server takes for a command: controls
   * as their pictures (␛, ␊), what turns the direction of writing or cannot be seen as {@code
   * \u202e}. Very long words lose their middle.
   */
  public static String visible(String words) {
    StringBuilder out = new StringBuilder();
    shortened(words).codePoints().forEach(point -> append(point, out));
    return COMMAND.matcher(out).replaceAll("#\\\\u0023");
  }

  private static void append(int point, StringBuilder out) {
    if (point < 0x20 && point != '\t') {
      out.appendCodePoint(0x2400 + point);
    } else if (point == 0x7F) {
      out.append('␡');
    } else if (isHidden(point)) {
      escape(point, out);
    } else {
      out.appendCodePoint(point);
    }
  }

  /**
   * JSON as printed, with what cannot be seen or turns the direction of writing escaped: outside of
   * strings JSON has nothing of the kind.
   */
  public static String visibleJson(String json) {
    StringBuilder out = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            point -> {
              if (isHidden(point)) {
                escape(point, out);
              } else {
                out.appendCodePoint(point);
              }
            });
    return out.toString();
  }

  private static void escape(int point, StringBuilder out) {
    for (char unit : Character.toChars(point)) {
      out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    }
  }

  /** What a line of print must not hold, but for the line ends and tabs of ASCII. */
  private static boolean isHidden(int point) {
    boolean isBreak = point == 0x2028 || point == 0x2029;
    boolean turns =
        (point >= 0x202A && point <= 0x202E)
            || (point >= 0x2066 && point <= 0x2069)
            || point == 0x200E
            || point == 0x200F
            || point == 0x061C;
    boolean isTag = point >= 0xE0000 && point <= 0xE007F;
    return isBreak || turns || isTag || !isSign(point);
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int head = words.offsetByCodePoints(0, LONGEST / 4);
    int tail = words.offsetByCodePoints(words.length(), -LONGEST / 4);
    return words.substring(0, head) + " … " + words.substring(tail);
  }
}
