package dossier.picture.map;

import dossier.picture.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A mark on a map: a place, or several that stand too near to one another to be told apart.
 *
 * @param spots the one with most events first
 * @param x in units of the view box
 * @param y in units of the view box
 */
record MapMark(List<Spot> spots, double x, double y) {
  private static final double APART = 6;
  private static final double LEAST_REACH = 2.8;
  private static final double MOST_REACH = 15;

  MapMark {
    spots = List.copyOf(spots);
  }

  /** The marks of a map, the one with most events first. */
  static List<MapMark> of(List<Spot> spots, Projection map) {
    List<List<Spot>> groups = new ArrayList<>();
    List<Spot> ordered =
        spots.stream()
            .sorted(
                Comparator.comparingInt((Spot spot) -> -spot.events()).thenComparing(Spot::name))
            .toList();
    for (Spot spot : ordered) {
      groups.stream()
          .filter(
              group ->
                  Math.hypot(map.x(group.get(0)) - map.x(spot), map.y(group.get(0)) - map.y(spot))
                      < APART)
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(spot), () -> groups.add(new ArrayList<>(List.of(spot))));
    }
    return groups.stream()
        .map(group -> new MapMark(group, map.x(group.get(0)), map.y(group.get(0))))
        .toList();
  }

  int events() {
    return spots.stream().mapToInt(Spot::events).sum();
  }

  /** Half the width of the mark: its area tells how many events. */
  double reach() {
    return Math.min(MOST_REACH, LEAST_REACH + 1.5 * Math.sqrt(events()));
  }

  String title() {
    return spots.stream().map(Spot::title).collect(Collectors.joining("; "));
  }

  Box box() {
    return Box.around(x, y, reach() + 1);
  }
}
