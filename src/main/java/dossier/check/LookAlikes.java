package dossier.check;

import dossier.input.Signs;
import dossier.text.Letters;
import java.util.Optional;
import java.util.stream.IntStream;

/** Signs that a reader takes for one another: letters of two scripts, marks of two kinds. */
final class LookAlikes {
  private static final int MOST = 2;

  private LookAlikes() {}

  /**
   * What tells two words apart that look alike; nothing for words whose difference is seen.
   *
   * @param standing the word of the source
   * @param quoted the word of the quote
   */
  static Optional<String> told(String standing, String quoted) {
    int[] theirs = standing.codePoints().toArray();
    int[] ours = quoted.codePoints().toArray();
    if (theirs.length != ours.length) {
      return Optional.empty();
    }
    int[] differing =
        IntStream.range(0, ours.length).filter(at -> theirs[at] != ours[at]).toArray();
    boolean isAlike =
        differing.length > 0
            && differing.length <= Math.max(MOST, ours.length - 1)
            && IntStream.of(differing).allMatch(at -> isAlike(theirs[at], ours[at]));
    return isAlike
        ? Optional.of(
            "in “"
                + standing
                + "” the source has "
                + named(theirs[differing[0]])
                + " where the quote has "
                + named(ours[differing[0]]))
        : Optional.empty();
  }

  private static boolean isAlike(int one, int other) {
    boolean areLetters = Letters.isLetter(one) && Letters.isLetter(other);
    return areLetters
        ? !Letters.script(one).equals(Letters.script(other))
        : !Letters.isLetterOrDigit(one) && !Letters.isLetterOrDigit(other);
  }

  private static String named(int sign) {
    return Signs.name(sign) + " " + Character.getName(sign);
  }
}
