package dossier.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** Finds where to cut a row of things so that no part is too heavy and the parts are even. */
final class Cuts {
  private final int size;
  private final IntBinaryOperator weight;
  private int guess;

  private Cuts(int size, IntBinaryOperator weight, int guess) {
    this.size = size;
    this.weight = weight;
    this.guess = Math.max(1, guess);
  }

  /**
   * The ends of the parts.
   *
   * @param weight the weight of a part that holds the things from the first (counted from 0) up to,
   *     not including, the second; it grows with the part
   * @param room how heavy a part may be; one thing that is heavier has a part of its own
   * @param guess how many things a part will hold; a good guess saves weighing
   * @return for each part the thing behind its last one, ascending; the last is {@code size}
   */
  static List<Integer> of(int size, IntBinaryOperator weight, int room, int guess) {
    List<Integer> full = new Cuts(size, weight, guess).greedy(room);
    int parts = full.size();
    if (parts < 2) {
      return full;
    }
    int last = weight.applyAsInt(full.get(parts - 2), size);
    List<Integer> even = new Cuts(size, weight, size / parts).greedy(room - (room - last) / parts);
    return even.size() == parts ? even : full;
  }

  private List<Integer> greedy(int room) {
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    do {
      from = end(from, room);
      ends.add(from);
    } while (from < size);
    return ends;
  }

  /** The furthest end of a part that is not too heavy, or one that leaves little room. */
  private int end(int from, int room) {
    int fits = Math.min(from + 1, size);
    int heavy = size + 1;
    int next = Math.min(size, from + guess);
    while (fits < heavy - 1) {
      next = Math.max(fits + 1, Math.min(next, heavy - 1));
      int weighed = weight.applyAsInt(from, next);
      if (weighed > room) {
        heavy = next;
      } else {
        fits = next;
        if (room - weighed <= room / 32) {
          break;
        }
      }
      long likely = (long) (next - from) * room / Math.max(1, weighed);
      next = weighed > room ? Math.min(from + (int) likely, heavy - 1) : from + (int) likely;
    }
    guess = Math.max(1, fits - from);
    return fits;
  }
}
