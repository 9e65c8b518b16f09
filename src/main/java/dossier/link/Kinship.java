package dossier.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The degrees of kinship, in English, and which of them two people can have at once. */
final class Kinship {
  private static final Set<String> DEGREES =
      Set.of(
          "father",
          "mother",
          "parent",
          "stepfather",
          "stepmother",
          "stepparent",
          "adoptive father",
          "adoptive mother",
          "adoptive parent",
          "son",
          "daughter",
          "child",
          "stepson",
          "stepdaughter",
          "stepchild",
          "adopted son",
          "adopted daughter",
          "adopted child",
          "brother",
          "sister",
          "sibling",
          "half-brother",
          "half-sister",
          "half-sibling",
          "stepbrother",
          "stepsister",
          "stepsibling",
          "husband",
          "wife",
          "spouse",
          "widow",
          "widower",
          "grandfather",
          "grandmother",
          "grandparent",
          "grandson",
          "granddaughter",
          "grandchild",
          "great-grandfather",
          "great-grandmother",
          "great-grandson",
          "great-granddaughter",
          "uncle",
          "aunt",
          "great-uncle",
          "great-aunt",
          "nephew",
          "niece",
          "cousin",
          "first cousin",
          "second cousin",
          "father-in-law",
          "mother-in-law",
          "son-in-law",
          "daughter-in-law",
          "brother-in-law",
          "sister-in-law");

  /** What a word says less exactly than those behind it: who is a wife is a spouse too. */
  private static final Map<String, Set<String>> WIDER =
      Map.ofEntries(
          Map.entry("parent", Set.of("father", "mother")),
          Map.entry("stepparent", Set.of("stepfather", "stepmother")),
          Map.entry("adoptive parent", Set.of("adoptive father", "adoptive mother")),
          Map.entry("child", Set.of("son", "daughter")),
          Map.entry("stepchild", Set.of("stepson", "stepdaughter")),
          Map.entry("adopted child", Set.of("adopted son", "adopted daughter")),
          Map.entry("sibling", Set.of("brother", "sister")),
          Map.entry("half-sibling", Set.of("half-brother", "half-sister")),
          Map.entry("stepsibling", Set.of("stepbrother", "stepsister")),
          Map.entry("spouse", Set.of("husband", "wife", "widow", "widower")),
          Map.entry("husband", Set.of("widower")),
          Map.entry("wife", Set.of("widow")),
          Map.entry("grandparent", Set.of("grandfather", "grandmother")),
          Map.entry("grandchild", Set.of("grandson", "granddaughter")),
          Map.entry("cousin", Set.of("first cousin", "second cousin")));

  private Kinship() {}

  /** Whether a word names a degree of kinship; a friend or a patron is no kin. */
  static boolean isDegree(String word) {
    return DEGREES.contains(folded(word));
  }

  /** Whether two of these words cannot both be true of one person and another. */
  static boolean differ(List<String> words) {
    return words.stream()
        .anyMatch(one -> words.stream().anyMatch(other -> !canBothBe(folded(one), folded(other))));
  }

  private static boolean canBothBe(String one, String other) {
    return one.equals(other)
        || WIDER.getOrDefault(one, Set.of()).contains(other)
        || WIDER.getOrDefault(other, Set.of()).contains(one);
  }

  private static String folded(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
