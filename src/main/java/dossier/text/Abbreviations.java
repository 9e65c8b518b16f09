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
  private static final Set<String> LEADING =
      Set.of(
          "mr", "mrs", "ms", "messrs", "mme", "mlle", "dr", "prof", "gen", "col", "capt", "cpt",
          "lt", "maj", "sgt", "cpl", "adm", "cdr", "gov", "rev", "hon", "vs", "cf", "ca", "e.g",
          "i.e", "viz", "vol", "vols", "pp", "fol", "ch", "chap", "ed", "eds", "jan", "feb", "mar",
          "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  /** May stand at the end of a sentence too. */
  private static final Set<String> EITHER =
      Set.of(
          "st", "sr", "jr", "al", "etc", "co", "ltd", "inc", "bros", "esq", "dept", "a.m", "p.m");

  /** Are words of their own unless a number follows. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("no", "nos", "fig", "figs", "art", "arts", "sec", "par", "para", "div", "doc");

  /** Letters that a romanised name writes with two signs, as initials. */
  private static final Set<String> INITIALS_OF_TWO =
      Set.of("Ya", "Yu", "Ye", "Yo", "Zh", "Kh", "Ts", "Tz", "Sh", "Ia", "Iu", "Ie", "Dzh", "Shch");

  /** Words that begin sentences far more often than they follow an abbreviation. */
  private static final Set<String> BEGINNERS =
      Set.of(
          "a",
          "after",
          "all",
          "although",
          "an",
          "and",
          "as",
          "at",
          "before",
          "but",
          "by",
          "for",
          "from",
          "he",
          "her",
          "his",
          "how",
          "however",
          "if",
          "in",
          "it",
          "its",
          "no",
          "not",
          "now",
          "on",
          "our",
          "she",
          "so",
          "some",
          "that",
          "the",
          "their",
          "then",
          "there",
          "these",
          "they",
          "this",
          "those",
          "to",
          "we",
          "what",
          "when",
          "where",
          "while",
          "who",
          "why",
          "with",
          "you");

  private static final Pattern NUMBER = Pattern.compile("(?:\\p{Nd}+|[IVXLCDM]+)(?!\\p{L})");
  private static final Pattern BEHIND_LETTERS = Pattern.compile("\\P{L}.*$");
  private static final Pattern DOTTED = Pattern.compile("\\p{L}(?:\\.-?\\p{L})+");

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
        word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0));
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
