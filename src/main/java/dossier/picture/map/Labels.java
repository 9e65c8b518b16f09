package dossier.picture.map;

import dossier.picture.Box;
import dossier.picture.TakenRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for the names beside the marks of a map, the first come first: no two names, marks or
 * leads overlap.
 */
final class Labels {
  private static final double[] DISTANCES = {3, 9, 18, 30, 44, 60, 80, 105, 130, 160, 200};
  private static final double NEAR = 9;
  private static final double DIAGONAL = 0.72;
  private static final double AIR = 1.5;

  /** Directions from a mark to its name, the best first; x to the right, y down. */
  private static final int[][] DIRECTIONS = {
    {1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}
  };

  private final Box frame;
  private final TakenRoom taken = new TakenRoom();

  /**
   * Where a name stands.
   *
   * @param box its room
   * @param side of the mark on which it stands: 1 right, -1 left, 0 above or below
   * @param hasLead whether a line leads to it, since it stands off
   */
  record Place(Box box, int side, boolean hasLead) {

    /** The end of the lead at the name, seen from the mark. */
    double leadX() {
      return side == 0
          ? (box.left() + box.right()) / 2
          : side > 0 ? box.left() - 1 : box.right() + 1;
    }

    double leadY(double markY) {
      double middle = (box.top() + box.bottom()) / 2;
      return side != 0 ? middle : markY < middle ? box.top() : box.bottom();
    }
  }

  /**
   * Room for names.
   *
   * @param frame no name reaches out of it
   */
  Labels(Box frame) {
    this.frame = frame;
  }

  void take(Box box) {
    taken.take(box);
  }

  /**
   * A place for a name, which is then taken.
   *
   * @param reach half the size of the mark
   * @return empty if there is none within sight of the mark
   */
  Optional<Place> place(double x, double y, double reach, double width, double height) {
    for (double distance : DISTANCES) {
      for (int[] direction : DIRECTIONS) {
        Place place = at(x, y, reach + distance, direction, width, height, distance > NEAR);
        if (isFree(place, x, y, reach)) {
          take(place.box);
          leadBoxes(place, x, y, reach).forEach(this::take);
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  private static Place at(
      double x,
      double y,
      double away,
      int[] direction,
      double width,
      double height,
      boolean hasLead) {
    boolean isDiagonal = direction[0] != 0 && direction[1] != 0;
    double part = isDiagonal ? DIAGONAL : 1;
    double middle =
        y + direction[1] * away * part + (direction[0] == 0 ? direction[1] * height / 2 : 0);
    double left =
        x
            + direction[0] * away * part
            - (direction[0] == 0 ? width / 2 : direction[0] < 0 ? width : 0);
    return new Place(
        new Box(left, middle - height / 2, left + width, middle + height / 2),
        direction[0],
        hasLead);
  }

  private boolean isFree(Place place, double x, double y, double reach) {
    return frame.holds(place.box)
        && taken.isFree(place.box)
        && leadBoxes(place, x, y, reach).stream().allMatch(taken::isFree);
  }

  /** Small boxes along the lead, from the rim of the mark to the name. */
  private static List<Box> leadBoxes(Place place, double x, double y, double reach) {
    List<Box> boxes = new ArrayList<>();
    double length = Math.hypot(place.leadX() - x, place.leadY(y) - y);
    for (double at = reach + AIR + 1; place.hasLead && at < length - AIR; at += 2 * AIR) {
      double part = at / length;
      boxes.add(Box.around(x + part * (place.leadX() - x), y + part * (place.leadY(y) - y), AIR));
    }
    return boxes;
  }
}
