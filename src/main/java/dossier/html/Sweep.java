package dossier.html;

import dossier.html.MarkedPieces.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Tells what lies upon each of many pieces of some words, asked in the order of the words, in time
 * that grows with their number alone.
 */
final class Sweep<T> {
  private final List<T> all;
  private final Function<T, Stretch> at;
  private final List<Integer> byStart;
  private final TreeMap<Integer, T> upon = new TreeMap<>();
  private int next;

  Sweep(List<T> all, Function<T, Stretch> at) {
    this.all = all;
    this.at = at;
    this.byStart =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingInt(each -> at.apply(all.get(each)).start()))
            .toList();
  }

  /**
   * What lies upon a whole piece, in the order of the list.
   *
   * @param from not before that of the piece before
   * @param to nothing begins or ends between the two
   */
  List<T> over(int from, int to) {
    while (next < all.size() && at.apply(all.get(byStart.get(next))).start() <= from) {
      upon.put(byStart.get(next), all.get(byStart.get(next)));
      next++;
    }
    upon.values().removeIf(each -> at.apply(each).end() < to);
    return new ArrayList<>(upon.values());
  }
}
