package dossier.text;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small and capital letters, normal forms and patterns, with the same letters as {@link Letters} on
 * every version of Java.
 */
public final class LetterForms {
  private static final Pattern PROPERTY = Pattern.compile("\\\\p\\{(\\w+)}");

  /** Spares signs before these the long list of them. */
  private static final String LATER = String.format("\\x{%X}-\\x{10FFFF}&&[", LaterSigns.FIRST);

  private static final Pattern MARKS = pattern("\\p{M}+");

  private LetterForms() {}

  /** The small letter of a capital; any other sign as it is. */
  public static int small(int point) {
    return LaterSigns.small(Character.toLowerCase(point));
  }

  /** The capital of a small letter; any other sign as it is. */
  public static int capital(int point) {
    return LaterSigns.capital(Character.toUpperCase(point));
  }

  /** A text in small letters. */
  public static String small(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return mayHoldLater(small) ? mapped(small, LaterSigns::small) : small;
  }

  /** A text in capital letters. */
  public static String capital(String text) {
    return mapped(text.toUpperCase(Locale.ROOT), LaterSigns::capital);
  }

  private static String mapped(String text, IntUnaryOperator letter) {
    int[] points = text.codePoints().map(letter).toArray();
    return new String(points, 0, points.length);
  }

  /** Old small letters have got capitals of late, but no old capital a small letter. */
  private static boolean mayHoldLater(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= LaterSigns.FIRST) {
        return true;
      }
    }
    return false;
  }

  /** A text without the marks on its letters. */
  public static String bare(String text) {
    return MARKS.matcher(normalized(text, Normalizer.Form.NFD)).replaceAll("");
  }

  /**
   * A text in a normal form of Unicode. Letters that came after Unicode 13 stay as they are: the
   * older versions of Java cannot take them apart.
   */
  public static String normalized(String text, Normalizer.Form form) {
    if (Normalizer.isNormalized(text, form)) {
      return text;
    }
    StringBuilder normal = new StringBuilder(text.length());
    int begun = 0;
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int point = text.codePointAt(at);
      next = at + Character.charCount(point);
      if (LaterSigns.isLater(point)) {
        normal.append(Normalizer.normalize(text.substring(begun, at), form)).appendCodePoint(point);
        begun = next;
      }
    }
    return normal.append(Normalizer.normalize(text.substring(begun), form)).toString();
  }

  /**
   * A pattern in which {@code \p{L}} and its like stand for the letters of {@link Letters}.
   *
   * @param regex as of {@link Pattern}; of the properties it may name L, Lu, Ll, Lm, M, N, Nd and
   *     IsInherited
   */
  public static Pattern pattern(String regex) {
    return Pattern.compile(
        PROPERTY
            .matcher(regex)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        "[" + found.group() + "[" + LATER + later(found.group(1)) + "]]]")));
  }

  private static String later(String property) {
    BitSet signs =
        LaterSigns.of(
            switch (property) {
              case "L" -> "letter";
              case "Lu" -> "capital";
              case "Ll" -> "small";
              case "Lm" -> "modifier";
              case "M" -> "mark";
              case "N" -> "number";
              case "Nd" -> "digit";
              case "IsInherited" -> "inherited";
              default -> throw new IllegalArgumentException("no later signs are " + property);
            });
    StringBuilder ranges = new StringBuilder();
    for (int at = signs.nextSetBit(0); at >= 0; ) {
      int end = signs.nextClearBit(at);
      ranges.append(String.format(Locale.ROOT, "\\x{%X}-\\x{%X}", at, end - 1));
      at = signs.nextSetBit(end);
    }
    return ranges.toString();
  }
}
