package dossier.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A closed line of points, in degrees east and north or in units of a view box; the last point is
 * not repeated.
 */
final class Outline {
  private final double[] xs;
  private final double[] ys;
  private final double west;
  private final double east;

  private Outline(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    this.west = Arrays.stream(xs).min().orElse(0);
    this.east = Arrays.stream(xs).max().orElse(0);
  }

  /** Whether any of it may lie between two lines that stand upright. */
  boolean isBetween(double left, double right) {
    return west < right && left < east;
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
    private final List<double[]> points = new ArrayList<>();

    void add(double x, double y) {
      points.add(new double[] {x, y});
    }

    double lastX() {
      return points.get(points.size() - 1)[0];
    }

    double lastY() {
      return points.get(points.size() - 1)[1];
    }

    Outline outline() {
      return new Outline(
          points.stream().mapToDouble(point -> point[0]).toArray(),
          points.stream().mapToDouble(point -> point[1]).toArray());
    }
  }
}
