package dossier.text;

import java.util.List;
import java.util.Set;

/** Word lists written as a reader reads them: words with white space between. */
public final class WordList {

  private WordList() {}

  /** The words, each once. */
  public static Set<String> set(String words) {
    return Set.copyOf(list(words));
  }

  /** The words in their order. */
  public static List<String> list(String words) {
    return List.of(words.strip().split("\\s+"));
  }
}
