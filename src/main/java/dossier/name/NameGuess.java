package dossier.name;

import dossier.name.NamePhrase.Guess;
import dossier.text.Letters;
import dossier.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Guesses what a capitalised phrase is the name of, from its own words and the word before it. */
final class NameGuess {
  private static final Set<String> PLACE_WORDS = WordList.of("english/places");
  private static final Set<String> LANDS = WordList.of("english/lands");
  private static final Set<String> BODY_WORDS = WordList.of("english/bodies");
  private static final Set<String> THING_WORDS = WordList.of("english/things");
  private static final Set<String> QUALITIES = WordList.of("english/qualities");
  private static final Set<String> PLACE_PREPOSITIONS = WordList.of("english/before-places");

  private NameGuess() {}

  /**
   * The likeliest kind.
   *
   * @param phrase without a possessive ending
   * @param before the word before it, in small letters; empty if there is none
   */
  static Guess of(String phrase, String before) {
    List<String> words = List.of(phrase.split("[\\s.]+"));
    List<String> lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    if (hasInitial(words)) {
      return Guess.PERSON;
    }
    if (isOfBody(lower) || isAcronym(phrase)) {
      return Guess.ORGANISATION;
    }
    if (isTitled(words, before)) {
      return Guess.PERSON;
    }
    if (lower.stream().anyMatch(word -> THING_WORDS.contains(word) || QUALITIES.contains(word))) {
      return Guess.UNKNOWN;
    }
    if (lower.stream().anyMatch(word -> PLACE_WORDS.contains(word) || LANDS.contains(word))) {
      return Guess.PLACE;
    }
    if (PLACE_PREPOSITIONS.contains(before) && words.size() == 1) {
      return Guess.PLACE;
    }
    boolean isPlain = words.size() > 1 && words.size() < 5 && !lower.contains("of");
    return isPlain ? Guess.PERSON : Guess.UNKNOWN;
  }

  /** Whether the phrase itself shows that it names a person: by a title or an initial. */
  static boolean isCertainlyPerson(String phrase, String before) {
    List<String> words = List.of(phrase.split("[\\s.]+"));
    return hasInitial(words) || isTitled(words, before);
  }

  private static boolean hasInitial(List<String> words) {
    return words.size() > 1 && words.stream().anyMatch(NameGuess::isInitial);
  }

  private static boolean isTitled(List<String> words, String before) {
    return CapitalWords.isTitle(before) || (words.size() > 1 && CapitalWords.isTitle(words.get(0)));
  }

  static boolean isOfBody(String lower) {
    return BODY_WORDS.contains(lower);
  }

  static boolean isOfPlace(String lower) {
    return PLACE_WORDS.contains(lower) || LANDS.contains(lower);
  }

  private static boolean isOfBody(List<String> lower) {
    return lower.stream().anyMatch(BODY_WORDS::contains);
  }

  /** Whether a word, in small letters, is part of the names of things, bodies or lands. */
  static boolean isOfThings(String word) {
    return Stream.of(PLACE_WORDS, LANDS, BODY_WORDS, THING_WORDS, QUALITIES)
        .anyMatch(words -> words.contains(word));
  }

  private static boolean isInitial(String word) {
    return word.codePointCount(0, word.length()) == 1 && Letters.isCapital(word.codePointAt(0));
  }

  static boolean isAcronym(String word) {
    long letters = word.codePoints().filter(Letters::isLetter).count();
    return letters > 1
        && letters < 7
        && word.codePoints().filter(Letters::isLetter).allMatch(Letters::isCapital);
  }
}
