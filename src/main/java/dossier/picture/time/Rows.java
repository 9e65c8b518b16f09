package dossier.picture.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Rows of a lane, with what is taken along each; row 0 is the one next to the line of the lane. */
final class Rows {
  private final List<BitSet> taken = new ArrayList<>();

  int count() {
    return taken.size();
  }

  /** Whether nothing stands there; a row that does not yet exist is free. */
  boolean isFree(int row, double from, double to) {
    return row >= taken.size() || taken.get(row).get(floor(from), ceiling(to)).isEmpty();
  }

  void take(int row, double from, double to) {
    while (row >= taken.size()) {
      taken.add(new BitSet());
    }
    taken.get(row).set(floor(from), ceiling(to));
  }

  private static int floor(double at) {
    return Math.max(0, (int) Math.floor(at * 2));
  }

  private static int ceiling(double at) {
    return Math.max(0, (int) Math.ceil(at * 2));
  }
}
