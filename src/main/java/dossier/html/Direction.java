package dossier.html;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way words are read. */
enum Direction {
  LTR,
  RTL;

  /** ISO 15924: the scripts of the Unicode Standard that run from right to left. */
  private static final Set<String> SCRIPTS =
      Set.of(
          "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Syre",
          "Syrj", "Syrn", "Thaa");

  /** ISO 639: the languages usually written in one of them. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "acm", "acq", "aec", "aeb", "ajp", "apc", "apd", "ar", "arb", "arc", "arq", "ars", "ary",
          "arz", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "hbo", "he", "iw", "ji", "khw",
          "ks", "lki", "lrc", "luz", "mzn", "nqo", "ota", "pes", "pnb", "prs", "ps", "sam", "sd",
          "sdh", "skr", "syc", "syr", "ug", "ur", "xmn", "yi", "ydd");

  /**
   * The direction of a language.
   *
   * @param tag BCP 47; anything else runs from left to right
   */
  static Direction of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    boolean isRightToLeft =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(locale.toLanguageTag().split("-", 2)[0])
            : SCRIPTS.contains(locale.getScript());
    return isRightToLeft ? RTL : LTR;
  }

  /**
   * Whether words have letters of this direction and none of the other, so that beside words of the
   * other they need walls of their own: without them a number or a bracket changes sides.
   */
  boolean isThatOf(String words) {
    boolean isFound = false;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      Direction letter = ofLetter(words.codePointAt(i));
      if (letter != null && letter != this) {
        return false;
      }
      isFound |= letter == this;
    }
    return isFound;
  }

  private static @Nullable Direction ofLetter(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LTR;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          RTL;
      default -> null;
    };
  }

  Direction other() {
    return this == LTR ? RTL : LTR;
  }

  /** The value of HTML's {@code dir}. */
  String attribute() {
    return name().toLowerCase(Locale.ROOT);
  }
}
