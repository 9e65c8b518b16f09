package dossier.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a full stop that belongs to a word from one that ends a sentence. Where both are possible,
 * the word behind it decides: {@code the G.P.U. He} ends a sentence, {@code J.F.C. Fuller} does
 * not.
 */
final class Abbreviations {
  /** Always stand before something else, such as a name. */
  private static final Set<String> LEADING = WordList.of("english/abbreviations-leading");

  /** May stand at the end of a sentence too. */
  private static final Set<String> EITHER = WordList.of("english/abbreviations-either");

  /** Are words of their own unless a number follows. */
  private static final Set<String> BEFORE_NUMBERS = WordList.of("english/abbreviations-numbers");

  /** Letters that a romanised name writes with two signs, as initials. */
  private static final Set<String> INITIALS_OF_TWO = WordList.of("english/initials");

  /** Words that begin sentences far more often than they follow an abbreviation. */
  private static final Set<String> BEGINNERS = WordList.of("english/sentence-beginners");

  private static final Pattern NUMBER = LetterForms.pattern("(?:\\p{Nd}+|[IVXLCDM]+)(?!\\p{L})");
  private static final Pattern BEHIND_LETTERS = Pattern.compile("\\P{L}.*$");
  private static final Pattern DOTTED = LetterForms.pattern("\\p{L}(?:\\.-?\\p{L})+");

  private Abbreviations() {}

  /**
   * Whether the full stop behind a word belongs to it.
   *
   * @param word from the last white space or opening sign up to the full stop
   * @param next what follows, from its first letter or digit up to white space; may be empty
   * @param isFirst whether the word begins the sentence: then a letter or a number counts
   */
  static boolean ownsStop(String word, String next, boolean isFirst) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean isLetter =
        word.codePointCount(0, word.length()) == 1 && Letters.isLetter(word.codePointAt(0));
    if (isFirst && (isLetter || NUMBER.matcher(word).matches())) {
      return true;
    }
    if (LEADING.contains(small) || INITIALS_OF_TWO.contains(word)) {
      return true;
    }
    if (isLetter || EITHER.contains(small) || DOTTED.matcher(word).matches()) {
      return !isBeginner(next);
    }
    return BEFORE_NUMBERS.contains(small) && NUMBER.matcher(next).lookingAt();
  }

  /** Whether a word begins a sentence: {@code A bell}, but not {@code A. Brandt}. */
  private static boolean isBeginner(String next) {
    String letters = BEHIND_LETTERS.matcher(next).replaceFirst("");
    boolean isInitial = letters.length() == 1 && next.startsWith(letters + ".");
    return !isInitial && BEGINNERS.contains(letters.toLowerCase(Locale.ROOT));
  }
}
