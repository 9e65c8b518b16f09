package dossier.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a sorted list of keys is cut into pieces. Each piece but the first is named by the shortest
 * beginning of its first key that its last neighbour's keys do not reach, so that the list of cuts
 * stays small.
 */
final class KeyRanges {
  private final List<String> cuts = new ArrayList<>(List.of(""));

  /**
   * Begins the next piece.
   *
   * @param last last key of the piece before
   * @param first first key of the new piece; the same if the entries of one key fill more than a
   *     piece
   */
  void cut(String last, String first) {
    int length = 0;
    while (length < first.length()
        && length < last.length()
        && first.charAt(length) == last.charAt(length)) {
      length++;
    }
    cuts.add(first.substring(0, Math.min(length + 1, first.length())));
  }

  /** The beginnings of the pieces, in order; that of the first is empty. */
  List<String> cuts() {
    return List.copyOf(cuts);
  }

  /** How many pieces can hold keys that begin so; the site's script reckons in the same way. */
  int reach(String beginning) {
    int pieces = 0;
    for (int i = 0; i < cuts.size(); i++) {
      boolean begins = cuts.get(i).startsWith(beginning) || cuts.get(i).compareTo(beginning) < 0;
      boolean ends = i + 1 < cuts.size() && cuts.get(i + 1).compareTo(beginning) < 0;
      pieces += begins && !ends ? 1 : 0;
    }
    return pieces;
  }
}
