package dossier.propose.event;

import dossier.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which kinds may tell of one happening in different words. */
final class Families {
  private static final List<Set<String>> ONCE = lines("once:");
  private static final List<Set<String>> MANY = lines("many:");

  private Families() {}

  private static List<Set<String>> lines(String head) {
    List<Set<String>> families = new ArrayList<>();
    for (String line : WordList.lines("english/happening-families")) {
      if (line.startsWith(head)) {
        families.add(WordList.set(line.substring(head.length())));
      }
    }
    return List.copyOf(families);
  }

  /** Whether both kinds are of what happens to somebody once. */
  static boolean areOnce(String one, String other) {
    return ONCE.stream().anyMatch(kinds -> kinds.contains(one) && kinds.contains(other));
  }

  /** Whether two kinds may tell of one happening. */
  static boolean areNear(String one, String other) {
    return one.equals(other)
        || areOnce(one, other)
        || MANY.stream().anyMatch(kinds -> kinds.contains(one) && kinds.contains(other));
  }
}
