package dossier.name;

import dossier.name.NamePhrase.Guess;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Guesses what a capitalised phrase is the name of, from its own words and the word before it. */
final class NameGuess {
  private static final Set<String> PLACE_WORDS =
      Set.of(
          "river",
          "island",
          "islands",
          "isle",
          "bay",
          "sea",
          "ocean",
          "lake",
          "mount",
          "mountain",
          "mountains",
          "cape",
          "port",
          "fort",
          "gulf",
          "strait",
          "street",
          "square",
          "road",
          "lane",
          "avenue",
          "bridge",
          "city",
          "town",
          "village",
          "region",
          "province",
          "county",
          "district",
          "krai",
          "oblast",
          "republic",
          "empire",
          "kingdom",
          "territory",
          "coast",
          "valley",
          "rock",
          "hill",
          "forest",
          "harbour",
          "harbor",
          "station",
          "house",
          "castle",
          "church",
          "peninsula",
          "states",
          "san",
          "santa",
          "new",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "upper",
          "lower");
  private static final Set<String> BODY_WORDS =
      Set.of(
          "academy",
          "administration",
          "agency",
          "army",
          "assembly",
          "association",
          "bank",
          "board",
          "brigade",
          "bureau",
          "cabinet",
          "club",
          "college",
          "commission",
          "commissariat",
          "committee",
          "company",
          "conference",
          "congress",
          "corps",
          "council",
          "court",
          "department",
          "directorate",
          "division",
          "duma",
          "faction",
          "federation",
          "fleet",
          "foundation",
          "front",
          "government",
          "guard",
          "guards",
          "guild",
          "hospital",
          "institute",
          "international",
          "league",
          "library",
          "ministry",
          "museum",
          "navy",
          "office",
          "opposition",
          "parliament",
          "party",
          "police",
          "politburo",
          "press",
          "regiment",
          "school",
          "secretariat",
          "section",
          "senate",
          "service",
          "society",
          "soviet",
          "staff",
          "intelligence",
          "synod",
          "theatre",
          "theater",
          "trust",
          "tribunal",
          "troops",
          "union",
          "university");
  private static final Set<String> THING_WORDS =
      Set.of(
          "war",
          "wars",
          "purge",
          "trial",
          "trials",
          "revolution",
          "uprising",
          "times",
          "protocol",
          "act",
          "treaty",
          "pact",
          "plan",
          "memoirs",
          "banner",
          "prize",
          "medal",
          "license",
          "licence",
          "order",
          "affairs",
          "letter",
          "gazette",
          "journal",
          "book",
          "history");
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "near", "into", "outside", "inside", "around", "across", "via");

  private NameGuess() {}

  /**
   * The likeliest kind.
   *
   * @param phrase without a possessive ending
   * @param before the word before it, in small letters; empty if there is none
   */
  static Guess of(String phrase, String before) {
    List<String> words = Arrays.asList(phrase.split("[\\s.]+", -1));
    List<String> lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    boolean hasInitial = words.size() > 1 && words.stream().anyMatch(NameGuess::isInitial);
    if (hasInitial) {
      return Guess.PERSON;
    }
    if (lower.stream().anyMatch(BODY_WORDS::contains) || isAcronym(phrase)) {
      return Guess.ORGANISATION;
    }
    if (CapitalWords.isTitle(before) || CapitalWords.isTitle(lower.get(0))) {
      return Guess.PERSON;
    }
    if (lower.stream().anyMatch(THING_WORDS::contains)) {
      return Guess.UNKNOWN;
    }
    if (lower.stream().anyMatch(PLACE_WORDS::contains)) {
      return Guess.PLACE;
    }
    if (PLACE_PREPOSITIONS.contains(before) && words.size() == 1) {
      return Guess.PLACE;
    }
    boolean isPlain = words.size() > 1 && words.size() < 5 && !lower.contains("of");
    return isPlain ? Guess.PERSON : Guess.UNKNOWN;
  }

  private static boolean isInitial(String word) {
    return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
  }

  static boolean isAcronym(String word) {
    long letters = word.codePoints().filter(Character::isLetter).count();
    return letters > 1
        && letters < 7
        && word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }
}
