package dossier.link;

import dossier.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The degrees of kinship, in English, and which of them two people can have at once. */
final class Kinship {
  /** From each degree to what says the same more exactly: who is a wife is a spouse too. */
  private static final Map<String, Set<String>> DEGREES = degrees();

  private Kinship() {}

  private static Map<String, Set<String>> degrees() {
    Map<String, Set<String>> degrees = new HashMap<>();
    for (String line : WordList.lines("english/kinship")) {
      String[] parts = line.split(":\\s*|,\\s*", -1);
      degrees.put(parts[0], Set.of(Arrays.copyOfRange(parts, 1, parts.length)));
    }
    return degrees;
  }

  /** Whether a word names a degree of kinship; a friend or a patron is no kin. */
  static boolean isDegree(String word) {
    return DEGREES.containsKey(folded(word));
  }

  /** Whether two of these words cannot both be true of one person and another. */
  static boolean differ(List<String> words) {
    return words.stream()
        .anyMatch(one -> words.stream().anyMatch(other -> !canBothBe(folded(one), folded(other))));
  }

  private static boolean canBothBe(String one, String other) {
    return one.equals(other)
        || DEGREES.getOrDefault(one, Set.of()).contains(other)
        || DEGREES.getOrDefault(other, Set.of()).contains(one);
  }

  private static String folded(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
