package dossier.picture.time;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many happenings of a lane fall into each cell of a calendar. What lasted is counted where it
 * began.
 *
 * @param counts by cell; only those with anything in them
 * @param unplaced what nothing puts in time
 */
record Tally(NavigableMap<Long, Count> counts, Count unplaced) {

  /**
   * A count of happenings.
   *
   * @param dated those that a source dates
   * @param all with those that only what came before and after puts in time
   * @param disputed those of which the sources tell different dates
   */
  record Count(int dated, int all, int disputed) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(Happening happening) {
      return new Count(
          dated + (happening.isDated() ? 1 : 0),
          all + 1,
          disputed + (happening.isForked() ? 1 : 0));
    }

    /** {@code 7 events, 3 of them undated, 1 of them disputed}. */
    String words() {
      String events = all + (all == 1 ? " event" : " events");
      String undated = dated == all ? "" : ", " + (all - dated) + " without a date of its own";
      return events
          + (all - dated > 1 ? undated.replace("its", "their") : undated)
          + (disputed == 0 ? "" : ", " + disputed + " with disputed dates");
    }
  }

  static Tally of(List<Happening> happenings, Calendar calendar) {
    NavigableMap<Long, Count> counts = new TreeMap<>();
    Count unplaced = Count.NONE;
    for (Happening happening : happenings) {
      if (happening.isPlaced()) {
        long cell = calendar.cell(day(happening.when().get(0)));
        counts.put(cell, counts.getOrDefault(cell, Count.NONE).plus(happening));
      } else {
        unplaced = unplaced.plus(happening);
      }
    }
    return new Tally(counts, unplaced);
  }

  /** The day on which something counts. */
  static long day(Stretch when) {
    return when.opensBefore() ? when.to() : when.from();
  }
}
