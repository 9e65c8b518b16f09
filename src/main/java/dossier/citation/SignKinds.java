package dossier.citation;

import dossier.text.LetterForms;
import dossier.text.Letters;
import java.text.Normalizer;

/** The kinds of signs that do not matter to a quote. */
final class SignKinds {
  private static final String QUOTATION_MARKS = "\"'`´‚„「」『』〝〞〟﹁﹂﹃﹄｢｣＂＇ʻʼꞋꞌ՚׳״⹂";
  private static final String DASHES = "−⁻₋⹝\uD803\uDD6E";
  private static final byte PLAIN = 1;
  private static final byte OTHER = 2;

  /** What is known of characters; two threads that find the same out do no harm. */
  private static final byte[] KNOWN = new byte[Character.MAX_VALUE + 1];

  private SignKinds() {}

  /** Whether a sign is a quotation mark or an apostrophe, in any script; a prime is none. */
  static boolean isQuotationMark(int point) {
    int type = Character.getType(point);
    return type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || QUOTATION_MARKS.indexOf(point) >= 0;
  }

  /** Whether a sign is a hyphen, a dash of any length, or a minus. */
  static boolean isDash(int point) {
    return Character.getType(point) == Character.DASH_PUNCTUATION || DASHES.indexOf(point) >= 0;
  }

  /**
   * In composed letters; those that Unicode keeps as another form of the same letters (ligatures,
   * digraphs, the long s, wide forms) in these letters, raised ones as they are.
   */
  static String spelt(int point, String cluster) {
    if (cluster.length() == 1) {
      char only = cluster.charAt(0);
      if (KNOWN[only] == 0) {
        KNOWN[only] = Normalizer.isNormalized(cluster, Normalizer.Form.NFKC) ? PLAIN : OTHER;
      }
      if (KNOWN[only] == PLAIN) {
        return cluster;
      }
    }
    boolean isWide = point >= 0xFF00 && point <= 0xFFEF;
    boolean isLetter =
        (Letters.isLetter(point) && Character.getType(point) != Character.MODIFIER_LETTER)
            || Character.getType(point) == Character.LETTER_NUMBER;
    return LetterForms.normalized(
        cluster,
        isWide || (isLetter && point != 'ª' && point != 'º')
            ? Normalizer.Form.NFKC
            : Normalizer.Form.NFC);
  }
}
