package dossier.picture.map;

import dossier.picture.Box;
import java.util.List;

/**
 * From degrees to the view box: meridians and parallels are straight lines, and lengths are true at
 * the middle latitude.
 *
 * @param window the part of the view box that the map fills
 * @param west longitude of its left side; may be beyond ±180 where the map crosses that line
 * @param north latitude of its upper side
 * @param across units for a degree of longitude
 * @param down units for a degree of latitude
 */
record Projection(Box window, double west, double north, double across, double down) {
  private static final double MOST_DEGREES_NORTH = 82;
  private static final double LEAST_DEGREES = 7;
  private static final double MARGIN_ACROSS = 0.085;
  private static final double MARGIN_DOWN = 30;

  /**
   * A map that shows all places with room for their names, and at least seven degrees from top to
   * bottom.
   *
   * @param left where its window begins
   * @param top where its window begins
   * @param width of the window
   * @param least height of the window
   * @param most height of the window
   */
  static Projection of(
      List<Spot> spots, double left, double top, double width, double least, double most) {
    double first = Regions.start(spots);
    double[] easts =
        spots.stream().mapToDouble(spot -> Regions.eastOf(first, spot)).sorted().toArray();
    double[] norths = spots.stream().mapToDouble(Spot::latitude).sorted().toArray();
    double south = norths[0];
    double north = norths[norths.length - 1];
    double middle =
        Math.max(-MOST_DEGREES_NORTH, Math.min(MOST_DEGREES_NORTH, (south + north) / 2));
    double shrink = Math.cos(Math.toRadians(middle));
    double room = width * (1 - 2 * MARGIN_ACROSS);
    double eastward = Math.max(easts[easts.length - 1] - easts[0], LEAST_DEGREES);
    double northward = Math.max(north - south, LEAST_DEGREES);
    double scale = Math.min(room / (eastward * shrink), (most - 2 * MARGIN_DOWN) / northward);
    scale = Math.max(scale, width / (360 * shrink));
    double height = Math.max(least, Math.min(most, northward * scale + 2 * MARGIN_DOWN));
    double centre = (easts[0] + easts[easts.length - 1]) / 2;
    return new Projection(
        new Box(left, top, left + width, top + height),
        centre - width / 2 / (scale * shrink),
        middle + height / 2 / scale,
        scale * shrink,
        scale);
  }

  double x(double longitude) {
    return window.left() + (longitude - west) * across;
  }

  double y(double latitude) {
    return window.top() + (north - latitude) * down;
  }

  /** Where a place stands, taken around the globe as often as it takes to come into the window. */
  double x(Spot spot) {
    double turns = Math.floor((spot.longitude() - west) / 360);
    return x(spot.longitude() - 360 * turns);
  }

  double y(Spot spot) {
    return y(spot.latitude());
  }

  double east() {
    return west + window.width() / across;
  }

  double south() {
    return north - window.height() / down;
  }
}
