package dossier.name;

import dossier.text.WordList;
import java.util.Locale;
import java.util.Set;

/** What a word with a capital can be in a name. */
public enum NamePart {
  /** Stands before the name of a person: {@code Captain}. */
  TITLE,
  /** Part of the name of a body: {@code Committee}, {@code GPU}. */
  BODY,
  /** Part of the name of a place: {@code River}, {@code Siberia}. */
  PLACE,
  /** Part of the name of a thing, or before one: {@code Treaty}, {@code Supreme}. */
  THING,
  /** Says of what people, tongue, faith or party: {@code Dutch}, {@code Jacobites}. */
  PEOPLE,
  /** A day, a month, a small word of the language. */
  SMALL,
  /** Nothing of the kind: it may be somebody's name. */
  NAME;

  private static final Set<String> GIVEN_MEN = WordList.of("english/given-men");
  private static final Set<String> GIVEN_WOMEN = WordList.of("english/given-women");
  private static final Set<String> GIVEN_SHORT = WordList.of("english/given-short");
  private static final Set<String> GIVEN_OLD = WordList.of("english/given-old");
  private static final int LONG = 7;

  /**
   * The part that a word plays.
   *
   * @param word as it stands, without a possessive ending
   */
  public static NamePart of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (CapitalWords.isTitle(word)) {
      return TITLE;
    }
    if (NameGuess.isOfBody(lower) || NameGuess.isAcronym(word)) {
      return BODY;
    }
    if (isGiven(word)) {
      return NAME;
    }
    if (NameGuess.isOfPlace(lower)) {
      return PLACE;
    }
    if (NameGuess.isOfThings(lower)) {
      return THING;
    }
    if (CapitalWords.isPeople(lower) || isParty(lower)) {
      return PEOPLE;
    }
    return CapitalWords.isNoName(word) && word.length() > 1 ? SMALL : NAME;
  }

  /** Followers and teachings, made from a name: {@code Stalinist}, {@code Bolshevism}. */
  private static boolean isParty(String lower) {
    return lower.endsWith("ism")
        || lower.endsWith("ists")
        || lower.endsWith("viks")
        || (lower.length() >= LONG && (lower.endsWith("ist") || lower.endsWith("yite")));
  }

  /** Whether a word is a common given name, whole or short. */
  public static boolean isGiven(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return GIVEN_MEN.contains(lower)
        || GIVEN_WOMEN.contains(lower)
        || GIVEN_SHORT.contains(lower)
        || GIVEN_OLD.contains(lower);
  }
}
