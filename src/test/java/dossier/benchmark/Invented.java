package dossier.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names and words of no language, by number; the same in every run. */
final class Invented {
  private static final int VOCABULARY = 20_000;
  private static final String[] GIVEN = {
    "Ada", "Bruno", "Clara", "Daniel", "Edith", "Felix", "Greta", "Hugh", "Ida", "Jonas", "Karl",
    "Lena", "Martin", "Nora", "Oscar", "Paula", "Quentin", "Rosa", "Simon", "Thea"
  };
  private static final String[] SYLLABLES = {
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va",
    "we", "xi", "yo", "zu"
  };
  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September"
  };

  private final List<String> vocabulary = new ArrayList<>();

  Invented() {
    Random random = new Random(1);
    for (int i = 0; i < VOCABULARY; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = 1 + random.nextInt(4); length > 0; length--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      vocabulary.add(word.toString());
    }
  }

  /** Nobody else's name. */
  static String person(int i) {
    return GIVEN[i % GIVEN.length] + " " + family(i) + "on";
  }

  static String namesake(int i) {
    return family(i) + "a Smithson";
  }

  static String stranger(int i) {
    return "Mister " + family(i) + "ek";
  }

  static String place(int i) {
    return family(i) + "burg";
  }

  private static String family(int i) {
    StringBuilder name = new StringBuilder();
    // 7919 shares no factor with 20, so that no two numbers give one name
    int rest = (int) ((i * 7919L + 4321) % 3_200_000);
    for (int syllable = 0; syllable < 5; syllable++) {
      name.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static String day(int i, int year) {
    return 1 + i * 7 % 27 + " " + MONTHS[i % MONTHS.length] + " " + year;
  }

  /** Words of which few are frequent and most are rare, as in any language. */
  String words(int seed, int count) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      double rank = Math.pow(VOCABULARY, random.nextDouble());
      words
          .append(i == 0 ? "" : i % 15 == 0 ? ". Then " : " ")
          .append(vocabulary.get((int) rank % VOCABULARY));
    }
    return words.toString();
  }
}
