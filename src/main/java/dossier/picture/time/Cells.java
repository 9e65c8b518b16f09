package dossier.picture.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The cells of a calendar that a picture shows, and how much stands in each.
 *
 * @param calendar how time is parted
 * @param demands by cell, for those with anything in them, how many marks the fullest lane has
 *     there
 * @param unplaced how many marks the fullest lane has that nothing puts in time
 */
record Cells(Calendar calendar, NavigableMap<Long, Integer> demands, int unplaced) {

  /**
   * The cells for some lanes.
   *
   * @param most how many cells with anything in them there may be
   */
  static Cells of(List<Lane> lanes, int most) {
    List<Long> days = new ArrayList<>();
    for (Lane lane : lanes) {
      lane.lives().forEach(life -> days.addAll(List.of(life.from(), life.to())));
      lane.tenures().forEach(tenure -> days.addAll(ends(tenure)));
      lane.happenings().forEach(happening -> days.addAll(ends(happening)));
    }
    Calendar calendar = Calendar.of(days.stream().sorted().toList(), most);
    NavigableMap<Long, Integer> demands = new TreeMap<>();
    days.forEach(day -> demands.put(calendar.cell(day), 0));
    int unplaced = 0;
    for (Lane lane : lanes) {
      Map<Long, Integer> own = new TreeMap<>();
      for (Happening happening : lane.happenings()) {
        happening.when().stream()
            .filter(when -> calendar.cell(when.from()) == calendar.cell(when.to()))
            .forEach(when -> own.merge(calendar.cell(when.from()), 1, Integer::sum));
      }
      own.forEach((cell, count) -> demands.merge(cell, count, Math::max));
      unplaced =
          Math.max(
              unplaced, (int) lane.happenings().stream().filter(each -> !each.isPlaced()).count());
    }
    return new Cells(calendar, demands, unplaced);
  }

  private static List<Long> ends(Happening happening) {
    return happening.when().stream()
        .flatMap(when -> List.of(when.from(), when.to()).stream())
        .toList();
  }
}
