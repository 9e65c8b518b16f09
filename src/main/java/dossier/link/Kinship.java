package dossier.link;

import dossier.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The degrees of kinship, in English, and which of them two people can have at once. They stand in
 * the resource {@code dossier/english/kinship.txt}.
 */
public final class Kinship {
  private static final Map<String, String> WIDER = new HashMap<>();
  private static final Map<String, String> CONVERSE = new HashMap<>();

  static {
    for (String line : WordList.lines("english/kinship")) {
      boolean isConverse = line.contains(" = ");
      String[] words = line.split(isConverse ? " = " : " < ", -1);
      (isConverse ? CONVERSE : WIDER).put(words[0], words[1]);
    }
  }

  private Kinship() {}

  /** Whether a word names a degree of kinship; a friend or a patron is no kin. */
  public static boolean isDegree(String word) {
    return CONVERSE.containsKey(widest(folded(word)));
  }

  /** Whether whoever has this degree has the wider one too: a widow is a spouse. */
  public static boolean isA(String word, String wider) {
    String each = folded(word);
    while (!each.equals(folded(wider)) && WIDER.containsKey(each)) {
      each = WIDER.get(each);
    }
    return each.equals(folded(wider));
  }

  /** Whether two of these words cannot both be true of one person and another. */
  static boolean differ(List<String> words) {
    return words.stream()
        .anyMatch(one -> words.stream().anyMatch(other -> !isA(one, other) && !isA(other, one)));
  }

  /** What the other is to somebody who is this to them, of either sex: of a wife, a spouse. */
  static String converse(String word) {
    String widest = widest(folded(word));
    return CONVERSE.getOrDefault(widest, widest);
  }

  private static String widest(String word) {
    String each = word;
    while (WIDER.containsKey(each)) {
      each = WIDER.get(each);
    }
    return each;
  }

  private static String folded(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
