package dossier.picture.map;

import dossier.picture.Box;
import java.util.Arrays;

/**
 * A closed line of points, in degrees east and north or in units of a view box; the last point is
 * not repeated.
 */
final class Outline {
  private final double[] xs;
  private final double[] ys;
  private final Box around;

  private Outline(double[] xs, double[] ys, Box around) {
    this.xs = xs;
    this.ys = ys;
    this.around = around;
  }

  /** Whether any of it may lie within a rectangle. */
  boolean meets(Box box) {
    return around.overlaps(box);
  }

  int size() {
    return xs.length;
  }

  double x(int point) {
    return xs[point];
  }

  double y(int point) {
    return ys[point];
  }

  /**
   * The part of the outline inside a rectangle, by the method of Sutherland and Hodgman; it may be
   * empty.
   */
  Outline within(Box box) {
    return box.holds(around) ? this : cut(box);
  }

  private Outline cut(Box box) {
    return clipped(box.left(), true, 1)
        .clipped(box.right(), true, -1)
        .clipped(box.top(), false, 1)
        .clipped(box.bottom(), false, -1);
  }

  /**
   * Cuts off what lies beyond one line.
   *
   * @param bound where the line stands
   * @param upright whether it stands upright, so that it bounds x
   * @param side 1 to keep what is greater than the bound, -1 to keep what is less
   */
  private Outline clipped(double bound, boolean upright, int side) {
    Points kept = new Points();
    double[] own = upright ? xs : ys;
    for (int i = 0, before = size() - 1; i < size(); before = i++) {
      boolean isIn = side * own[i] >= side * bound;
      boolean wasIn = side * own[before] >= side * bound;
      if (isIn != wasIn) {
        double part = (bound - own[before]) / (own[i] - own[before]);
        kept.add(
            xs[before] + part * (xs[i] - xs[before]), ys[before] + part * (ys[i] - ys[before]));
      }
      if (isIn) {
        kept.add(xs[i], ys[i]);
      }
    }
    return kept.outline();
  }

  /** The outline without points that are nearer than this to the one before. */
  Outline thinned(double least) {
    Points kept = new Points();
    for (int i = 0; i < size(); i++) {
      if (i == 0 || Math.hypot(xs[i] - kept.lastX(), ys[i] - kept.lastY()) >= least) {
        kept.add(xs[i], ys[i]);
      }
    }
    return kept.outline();
  }

  double area() {
    double sum = 0;
    for (int i = 0, before = size() - 1; i < size(); before = i++) {
      sum += xs[before] * ys[i] - xs[i] * ys[before];
    }
    return Math.abs(sum) / 2;
  }

  /** Points on their way to an outline. */
  static final class Points {
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int count;

    void add(double x, double y) {
      if (count == xs.length) {
        xs = Arrays.copyOf(xs, 2 * count);
        ys = Arrays.copyOf(ys, 2 * count);
      }
      xs[count] = x;
      ys[count++] = y;
    }

    double lastX() {
      return xs[count - 1];
    }

    double lastY() {
      return ys[count - 1];
    }

    Outline outline() {
      double west = count == 0 ? 0 : xs[0];
      double east = west;
      double least = count == 0 ? 0 : ys[0];
      double most = least;
      for (int i = 1; i < count; i++) {
        west = Math.min(west, xs[i]);
        east = Math.max(east, xs[i]);
        least = Math.min(least, ys[i]);
        most = Math.max(most, ys[i]);
      }
      return new Outline(
          Arrays.copyOf(xs, count), Arrays.copyOf(ys, count), new Box(west, least, east, most));
    }
  }
}
