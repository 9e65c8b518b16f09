package dossier.text;

import java.util.List;
import java.util.Set;

/** Word lists written as a reader reads them: words with white space between. */
final class WordList {

  private WordList() {}

  static Set<String> set(String words) {
    return Set.copyOf(list(words));
  }

  static List<String> list(String words) {
    return List.of(words.strip().split("\\s+"));
  }
}
