package dossier.text;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;

/**
 * What belongs to a word, in any script; whatever looks for words asks here.
 *
 * <p>Letters, digits and the marks on them make words. Signs that are not seen (soft hyphens,
 * joiners, marks of direction) never count. In scripts without spaces each sign may be a word of
 * its own, but for a run of katakana, as in Unicode's annex 29.
 *
 * <p>The answers are those of Unicode 16 on every version of Java, see {@link LaterSigns}; so
 * nobody else asks Java what a letter is.
 */
public final class Letters {
  private static final BitSet LATER_LETTERS = LaterSigns.of("letter");
  private static final BitSet LATER_MARKS = LaterSigns.of("mark");
  private static final BitSet LATER_DIGITS = LaterSigns.of("digit");
  private static final BitSet LATER_CAPITALS = LaterSigns.of("capital");
  private static final BitSet LATER_HAN = LaterSigns.of("han");
  private static final BitSet LATER_SMALL = LaterSigns.of("small");

  private Letters() {}

  /** Whether a sign is a letter. */
  public static boolean isLetter(int point) {
    return Character.isLetter(point) || isLater(point, LATER_LETTERS);
  }

  /** Whether a sign is a digit of any script. */
  public static boolean isDigit(int point) {
    return Character.isDigit(point) || isLater(point, LATER_DIGITS);
  }

  /** Whether a sign is a letter or a digit. */
  public static boolean isLetterOrDigit(int point) {
    return isLetter(point) || isDigit(point);
  }

  /** Whether a sign is a capital letter. */
  public static boolean isCapital(int point) {
    return Character.isUpperCase(point) || isLater(point, LATER_CAPITALS);
  }

  /** Whether a sign is a small letter. */
  public static boolean isSmall(int point) {
    return Character.getType(point) == Character.LOWERCASE_LETTER || isLater(point, LATER_SMALL);
  }

  /** The script of a sign; unknown of a later one that no rule asks for. */
  public static UnicodeScript script(int point) {
    return LaterSigns.isLater(point) || isLater(point, LATER_HAN)
        ? LaterSigns.script(point)
        : UnicodeScript.of(point);
  }

  private static boolean isLater(int point, BitSet signs) {
    return point >= LaterSigns.FIRST && signs.get(point);
  }

  /** Whether a sign is not seen: what Unicode lets programs ignore, and the space of no width. */
  public static boolean isInvisible(int point) {
    if (point < 0xAD) {
      return false;
    }
    return switch (point) {
      case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0 -> true;
      default ->
          isWithin(point, 0x180B, 0x180F)
              || isWithin(point, 0x200B, 0x200F)
              || isWithin(point, 0x202A, 0x202E)
              || isWithin(point, 0x2060, 0x206F)
              || isWithin(point, 0xFE00, 0xFE0F)
              || isWithin(point, 0xE0000, 0xE0FFF);
    };
  }

  private static boolean isWithin(int point, int first, int last) {
    return point >= first && point <= last;
  }

  /** A text without the signs that are not seen. */
  public static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    int point;
    for (int at = 0; at < text.length(); at += Character.charCount(point)) {
      point = text.codePointAt(at);
      if (!isInvisible(point)) {
        visible.appendCodePoint(point);
      }
    }
    return visible.length() == text.length() ? text : visible.toString();
  }

  /** Whether a sign is written for an apostrophe, as a mark or as a letter. */
  public static boolean isApostrophe(int point) {
    return point == '\'' || point == '`' || (point > 0x7F && "’‘ʼꞌ´＇".indexOf(point) >= 0);
  }

  /** Whether a sign joins the parts of a word. */
  public static boolean isHyphen(int point) {
    return point == '-' || (point > 0x7F && "‐‑־".indexOf(point) >= 0);
  }

  /**
   * Whether a sign stands on or beside a letter and is nothing without it: accents, vowel signs.
   */
  public static boolean isMark(int point) {
    return point >= 0x300
        && (isUpon(point) || Character.getType(point) == Character.COMBINING_SPACING_MARK);
  }

  /** Whether a mark takes no room of its own, as accents do. */
  public static boolean isUpon(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || isLater(point, LATER_MARKS);
  }

  /** Whether a sign is a letter, a digit or a mark on one. */
  public static boolean isOfWord(int point) {
    return isLetterOrDigit(point) || isMark(point);
  }

  /** Whether a letter is of a script without spaces and may be a word by itself. */
  public static boolean isAlone(int point) {
    return kind(point) == Kind.ALONE;
  }

  /**
   * Whether a word may begin or end at an offset: not before a vowel sign, nor between two letters
   * of one word, whatever stands unseen between them.
   */
  public static boolean isBoundary(CharSequence text, int at) {
    int before = at;
    while (before > 0 && isInvisible(Character.codePointBefore(text, before))) {
      before -= Character.charCount(Character.codePointBefore(text, before));
    }
    int behind = at;
    while (behind < text.length() && isInvisible(Character.codePointAt(text, behind))) {
      behind += Character.charCount(Character.codePointAt(text, behind));
    }
    return before == 0
        || behind == text.length()
        || parts(base(text, before), Character.codePointAt(text, behind));
  }

  /** The sign that ends at an offset, or the letter below it where it is a mark. */
  private static int base(CharSequence text, int end) {
    int at = end;
    int point = Character.codePointBefore(text, at);
    while (isMark(point) && at > Character.charCount(point)) {
      at -= Character.charCount(point);
      point = Character.codePointBefore(text, at);
    }
    return point;
  }

  /**
   * Whether a word ends between two signs side by side.
   *
   * @param base a letter, digit or other sign, without the marks on it
   * @param next what follows it
   */
  static boolean parts(int base, int next) {
    if (!isOfWord(base) || isMark(next) || !isOfWord(next)) {
      return !isMark(next);
    }
    return kind(base) != kind(next) || isAlone(next);
  }

  private enum Kind {
    SPACED,
    ALONE,
    KATAKANA
  }

  private static Kind kind(int point) {
    if (point < 0xE00 || !isLetter(point)) {
      return Kind.SPACED;
    }
    if (point == 'ー' || point == 'ｰ') {
      return Kind.KATAKANA;
    }
    return switch (script(point)) {
      case HAN, HIRAGANA, THAI, LAO, KHMER, MYANMAR -> Kind.ALONE;
      case KATAKANA -> Kind.KATAKANA;
      default -> Kind.SPACED;
    };
  }
}
