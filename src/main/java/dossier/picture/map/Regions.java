package dossier.picture.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts places into regions that one map can show in a legible size. */
final class Regions {
  private static final double GAP = 0.28;

  private Regions() {}

  /**
   * The longitude at which to begin, going east, so that all places are met on the shortest way
   * around the globe.
   *
   * @param spots one at least
   */
  static double start(List<Spot> spots) {
    double[] degrees = spots.stream().mapToDouble(Spot::longitude).sorted().toArray();
    double start = degrees[0];
    double widest = degrees[0] + 360 - degrees[degrees.length - 1];
    for (int i = 1; i < degrees.length; i++) {
      if (degrees[i] - degrees[i - 1] > widest) {
        widest = degrees[i] - degrees[i - 1];
        start = degrees[i];
      }
    }
    return start;
  }

  /** The longitude of a place, counted on from where a map begins. */
  static double eastOf(double start, Spot spot) {
    return spot.longitude() < start ? spot.longitude() + 360 : spot.longitude();
  }

  /**
   * The regions, from west to east.
   *
   * @param most how many degrees of latitude a region may be wide, measured at its middle; it may
   *     be wider where its places stand evenly, so that no gap parts it
   */
  static List<List<Spot>> of(List<Spot> spots, double most) {
    double start = start(spots);
    List<Spot> eastward =
        spots.stream()
            .sorted(
                Comparator.comparingDouble((Spot spot) -> eastOf(start, spot))
                    .thenComparingDouble(Spot::latitude)
                    .thenComparing(Spot::name))
            .toList();
    List<List<Spot>> regions = new ArrayList<>();
    part(eastward, start, most, regions);
    return regions;
  }

  private static void part(
      List<Spot> eastward, double start, double most, List<List<Spot>> regions) {
    int cut = 0;
    double widest = 0;
    for (int i = 1; i < eastward.size(); i++) {
      double gap = eastOf(start, eastward.get(i)) - eastOf(start, eastward.get(i - 1));
      if (gap > widest) {
        widest = gap;
        cut = i;
      }
    }
    double wide = eastOf(start, eastward.get(eastward.size() - 1)) - eastOf(start, eastward.get(0));
    double north = eastward.stream().mapToDouble(Spot::latitude).average().orElse(0);
    if (wide * Math.cos(Math.toRadians(north)) <= most || widest < GAP * wide) {
      regions.add(List.copyOf(eastward));
    } else {
      part(eastward.subList(0, cut), start, most, regions);
      part(eastward.subList(cut, eastward.size()), start, most, regions);
    }
  }
}
