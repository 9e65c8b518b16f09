package dossier.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * The checksum of a text's wording: SHA-256, in UTF-8, over all its signs in reading order.
 *
 * <p>The rule, which no later Unicode changes: how much white space parts two words, which kind of
 * quotation mark and which kind of dash stands somewhere do not count, nor does markup; every other
 * code point does. So a text may be laid out anew, but not reworded. (The rule before it counted
 * letters and digits alone, and asked Java which these are.)
 */
public final class Fixity {
  /** Begins a checksum by the rule of today. */
  public static final String PREFIX = "sha256-2:";

  private static final String OLD_PREFIX = "sha256:";
  private static final Pattern SUM = Pattern.compile("sha256(?:-2)?:[0-9a-f]{64}");
  private static final Pattern LONE_NUMBER = Pattern.compile("\\d{1,9}[.)]");
  private static final String WHITE_SPACE =
      "\t\n\u000B\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
          + "\u2009\u200A\u2028\u2029\u202F\u205F\u3000";
  private static final String QUOTATION_MARKS = "\"'`´ʼ‘’‚‛“”„‟«»‹›＂＇";
  private static final String DASHES = "-‐‑‒–—―";

  /** What a recorded checksum says of a text. */
  public enum State {
    /** It is the checksum of this wording. */
    HOLDS,
    /** It is, by the rule of before, which sees letters and digits alone. */
    LETTERS_HOLD,
    /** It is the checksum of another wording. */
    BROKEN,
    /** It is the checksum of a text, and there is no word of it. */
    TEXT_GONE,
    /** What is written is no checksum. */
    UNREADABLE,
    /** The text is read from the file as it came, so that there is nothing to compare. */
    RAW,
    /** There is a text and no checksum. */
    MISSING,
    /** There is neither a text nor a checksum. */
    NOTHING_TO_HOLD;

    /** Whether the text is known to be, or cannot be shown not to be, another than was recorded. */
    public boolean isBroken() {
      return this == BROKEN || this == TEXT_GONE || this == UNREADABLE;
    }
  }

  private Fixity() {}

  /** {@code sha256-2:} and 64 hexadecimal digits in lower case. */
  public static String of(SourceText text) {
    StringBuilder counted = new StringBuilder();
    for (Block block : text.blocks()) {
      block.words().codePoints().forEach(each -> count(each, counted));
      count(' ', counted);
    }
    return PREFIX + sha256(StringUtils.strip(counted.toString(), " "));
  }

  private static void count(int codePoint, StringBuilder counted) {
    if (codePoint < 0x80 && Character.isLetterOrDigit(codePoint)) {
      counted.append((char) codePoint);
    } else if (WHITE_SPACE.indexOf(codePoint) < 0) {
      int folded = QUOTATION_MARKS.indexOf(codePoint) >= 0 ? '"' : codePoint;
      counted.appendCodePoint(DASHES.indexOf(codePoint) >= 0 ? '-' : folded);
    } else if (!counted.isEmpty() && counted.charAt(counted.length() - 1) != ' ') {
      counted.append(' ');
    }
  }

  /**
   * Compares a text with a checksum.
   *
   * @param recorded as it stands in the front matter, by this rule or the one before; empty if none
   */
  public static State compare(SourceText text, String recorded) {
    boolean hasWords = !text.blocks().isEmpty();
    if (recorded.isEmpty()) {
      return hasWords ? State.MISSING : State.NOTHING_TO_HOLD;
    } else if (!SUM.matcher(recorded).matches()) {
      return State.UNREADABLE;
    } else if (!hasWords) {
      return State.TEXT_GONE;
    } else if (recorded.equals(of(text))) {
      return State.HOLDS;
    }
    return holdsLetters(text, recorded) ? State.LETTERS_HOLD : State.BROKEN;
  }

  private static boolean isLoneNumber(Block block) {
    return LONE_NUMBER.matcher(block.words()).matches();
  }

  /**
   * Whether a checksum is one by the rule of before, whatever version of Java took it: each asked
   * the letters of its own Unicode. A number alone in a paragraph was once not read.
   */
  private static boolean holdsLetters(SourceText text, String recorded) {
    for (BitSet unknown : LaterSigns.unknown()) {
      IntPredicate isKnown = point -> Letters.isLetterOrDigit(point) && !unknown.get(point);
      if (recorded.equals(letters(text, isKnown, block -> true))
          || recorded.equals(letters(text, isKnown, block -> !isLoneNumber(block)))) {
        return true;
      }
    }
    return false;
  }

  /** The checksum by the rule of before: letters and digits alone, in Unicode normal form C. */
  private static String letters(SourceText text, IntPredicate isKnown, Predicate<Block> isCounted) {
    StringBuilder counted = new StringBuilder();
    text.blocks().stream()
        .filter(isCounted)
        .flatMapToInt(
            block -> LetterForms.normalized(block.words(), Normalizer.Form.NFC).codePoints())
        .filter(isKnown)
        .forEach(counted::appendCodePoint);
    return OLD_PREFIX + sha256(counted.toString());
  }

  private static String sha256(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
