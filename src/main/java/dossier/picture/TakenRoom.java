package dossier.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Boxes of a picture in which something stands already. They are kept by columns, so that to ask
 * costs the same however many there are.
 */
public final class TakenRoom {
  private static final double COLUMN = 32;

  private final Map<Integer, List<Box>> columns = new HashMap<>();

  public void take(Box box) {
    for (int column = column(box.left()); column <= column(box.right()); column++) {
      columns.computeIfAbsent(column, unused -> new ArrayList<>()).add(box);
    }
  }

  public boolean isFree(Box box) {
    for (int column = column(box.left()); column <= column(box.right()); column++) {
      List<Box> there = columns.getOrDefault(column, List.of());
      for (int i = 0; i < there.size(); i++) {
        if (there.get(i).overlaps(box)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int column(double x) {
    return (int) Math.floor(x / COLUMN);
  }
}
