package dossier.picture.map;

import dossier.picture.Box;

/** Draws the land in the window of a map: cut to the window, thinned to what the eye can see. */
final class Coast {
  private static final int MOST_TURNS = 2;
  private static final double BEYOND = 3;
  private static final double LEAST_STEP = 1.1;
  private static final double LEAST_AREA = 2.5;

  private Coast() {}

  /** The data of one path for all land in the window; empty where there is only sea. */
  static String path(Projection map) {
    Box window = map.window();
    Box cut =
        new Box(
            window.left() - BEYOND,
            window.top() - BEYOND,
            window.right() + BEYOND,
            window.bottom() + BEYOND);
    double beyond = 1 + BEYOND / map.down();
    StringBuilder path = new StringBuilder();
    for (int turn = -MOST_TURNS; turn <= MOST_TURNS; turn++) {
      Box seen =
          new Box(
              map.west() - 1 - 360 * turn,
              map.south() - beyond,
              map.east() + 1 - 360 * turn,
              map.north() + beyond);
      for (Outline outline : Land.outlines()) {
        if (outline.meets(seen)) {
          print(projected(outline, map, 360 * turn).within(cut).thinned(LEAST_STEP), path);
        }
      }
    }
    return path.toString();
  }

  private static Outline projected(Outline outline, Projection map, int turn) {
    Outline.Points points = new Outline.Points();
    for (int i = 0; i < outline.size(); i++) {
      points.add(map.x(outline.x(i) + turn), map.y(outline.y(i)));
    }
    return points.outline();
  }

  /** In halves of a unit, each step from the point before. */
  private static void print(Outline outline, StringBuilder path) {
    if (outline.size() < 3 || outline.area() < LEAST_AREA) {
      return;
    }
    long x = 0;
    long y = 0;
    for (int i = 0; i < outline.size(); i++) {
      long nextX = Math.round(outline.x(i) * 2);
      long nextY = Math.round(outline.y(i) * 2);
      if (i == 0) {
        path.append('M').append(halves(nextX)).append(' ').append(halves(nextY)).append('l');
      } else {
        step(nextX - x, i == 1, path);
        step(nextY - y, false, path);
      }
      x = nextX;
      y = nextY;
    }
    path.append('z');
  }

  private static void step(long halves, boolean isFirst, StringBuilder path) {
    if (!isFirst && halves >= 0) {
      path.append(' ');
    }
    path.append(halves(halves));
  }

  private static String halves(long halves) {
    String whole = Long.toString(Math.abs(halves) / 2);
    String half = halves % 2 == 0 ? whole : (whole.equals("0") ? "" : whole) + ".5";
    return halves < 0 ? "-" + half : half;
  }
}
