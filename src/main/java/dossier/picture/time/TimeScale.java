package dossier.picture.time;

import dossier.picture.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * From days to places along a line. Within a cell of the calendar, mostly a year, time runs evenly;
 * a cell in which much happened is wider, and times in which nothing did are cut out, where a sign
 * will stand.
 */
final class TimeScale {
  private static final double CUT = 17;
  private static final double LEAST_CELL = 9;
  private static final double EMPTY_CELL = 7;
  private static final int MOST_EMPTY = 2;
  private static final double BEFORE_UNPLACED = 12;

  private final Calendar calendar;
  private final NavigableMap<Long, Double> knots = new TreeMap<>();
  private final NavigableMap<Long, Double> cells = new TreeMap<>();
  private final List<Double> cuts = new ArrayList<>();
  private final double end;
  private final double unplacedFrom;
  private final double unplacedTo;

  /**
   * A label at the beginning of a cell.
   *
   * @param at where along the line
   * @param words a year
   */
  record Tick(double at, String words) {}

  /**
   * A scale of a given length.
   *
   * @param from where it begins
   * @param to where it ends, the marks included that nothing puts in time
   * @param pitch how far two marks must stand apart
   * @param forUnplaced the least room for the marks that nothing puts in time, if there are any
   */
  TimeScale(Cells cells, double from, double to, double pitch, double forUnplaced) {
    this.calendar = cells.calendar();
    int rows = 2;
    while (needed(cells, rows, pitch, forUnplaced) > to - from && rows < 60) {
      rows++;
    }
    // where even so many rows are not enough, everything stands closer than it should
    double part = Math.min(1, (to - from) / needed(cells, rows, pitch, forUnplaced));
    int shown = Math.max(1, cells.demands().size());
    double spare = Math.max(0, to - from - needed(cells, rows, pitch, forUnplaced)) / shown;
    double at = from;
    long next = Long.MIN_VALUE;
    for (Map.Entry<Long, Integer> cell : cells.demands().entrySet()) {
      at = skip(next, cell.getKey(), at, part);
      this.cells.put(cell.getKey(), at);
      knots.put(calendar.firstDay(cell.getKey()), at);
      at += width(cell.getValue(), rows, pitch) * part + spare;
      next = cell.getKey() + 1;
      knots.put(calendar.firstDay(next), at);
    }
    this.end = at;
    this.unplacedFrom = at + BEFORE_UNPLACED;
    this.unplacedTo = at + unplacedWidth(cells, rows, pitch, forUnplaced) * part;
  }

  private double skip(long next, long cell, double at, double part) {
    if (next == Long.MIN_VALUE || cell == next) {
      return at;
    }
    if (cell - next > MOST_EMPTY) {
      cuts.add(at + CUT * part / 2);
    }
    return at + skipped(cell - next) * part;
  }

  private static double skipped(long empty) {
    return empty > MOST_EMPTY ? CUT : empty * EMPTY_CELL;
  }

  private static double width(int demand, int rows, double pitch) {
    return LEAST_CELL + pitch * Math.ceil((double) demand / rows);
  }

  /** The length of a scale on which no lane has more rows of marks than that. */
  private static double needed(Cells cells, int rows, double pitch, double forUnplaced) {
    double sum = unplacedWidth(cells, rows, pitch, forUnplaced);
    long next = Long.MIN_VALUE;
    for (Map.Entry<Long, Integer> cell : cells.demands().entrySet()) {
      sum +=
          width(cell.getValue(), rows, pitch)
              + (next == Long.MIN_VALUE ? 0 : skipped(cell.getKey() - next));
      next = cell.getKey() + 1;
    }
    return sum;
  }

  private static double unplacedWidth(Cells cells, int rows, double pitch, double least) {
    return cells.unplaced() == 0
        ? 0
        : BEFORE_UNPLACED + Math.max(least, pitch * Math.ceil((double) cells.unplaced() / rows));
  }

  /** Where a day stands. */
  double at(long day) {
    Map.Entry<Long, Double> before = knots.floorEntry(day);
    Map.Entry<Long, Double> after = knots.ceilingEntry(day);
    if (before == null || after == null) {
      return before == null ? (after == null ? end : after.getValue()) : before.getValue();
    }
    long days = after.getKey() - before.getKey();
    double part = days == 0 ? 0 : (double) (day - before.getKey()) / days;
    return before.getValue() + part * (after.getValue() - before.getValue());
  }

  /** Where the cell of a day ends. */
  double endOfCell(long day) {
    return at(calendar.firstDay(calendar.cell(day) + 1));
  }

  /** Where the cell ends that holds a place along the line. */
  double endOfCellAt(double at) {
    Double next = cells.values().stream().filter(start -> start > at).findFirst().orElse(end);
    return Math.min(next, cuts.stream().filter(cut -> cut > at).findFirst().orElse(end));
  }

  /** Where time ends. */
  double end() {
    return end;
  }

  /** Where the marks begin that nothing puts in time. */
  double unplacedFrom() {
    return unplacedFrom;
  }

  /** Where the whole line ends. */
  double unplacedTo() {
    return Math.max(end, unplacedTo);
  }

  /** The middle of each stretch that was cut out. */
  List<Double> cuts() {
    return List.copyOf(cuts);
  }

  /** Where each cell begins, and where the last one ends. */
  List<Double> lines() {
    List<Double> lines = new ArrayList<>(cells.values());
    lines.add(end);
    return lines;
  }

  /** As many labels as have room, round years first. */
  List<Tick> ticks(double size) {
    NavigableMap<Double, Tick> ticks = new TreeMap<>();
    if (!cells.isEmpty()) {
      put(new Tick(cells.firstEntry().getValue(), calendar.label(cells.firstKey())), size, ticks);
      put(new Tick(cells.lastEntry().getValue(), calendar.label(cells.lastKey())), size, ticks);
    }
    for (int years : List.of(0, 100, 50, 10, 5, 2, 1)) {
      cells.forEach(
          (cell, at) -> {
            boolean isFirst = !cells.containsKey(cell - 1);
            if (years == 0 ? isFirst : calendar.isRound(cell, years) || calendar.months() == 1) {
              put(new Tick(at, calendar.label(cell)), size, ticks);
            }
          });
    }
    return List.copyOf(ticks.values());
  }

  private static void put(Tick tick, double size, NavigableMap<Double, Tick> ticks) {
    Map.Entry<Double, Tick> before = ticks.floorEntry(tick.at);
    Map.Entry<Double, Tick> after = ticks.ceilingEntry(tick.at);
    boolean isFree = before == null || before.getKey() + room(before.getValue(), size) <= tick.at;
    if (isFree && (after == null || tick.at + room(tick, size) <= after.getKey())) {
      ticks.put(tick.at, tick);
    }
  }

  private static double room(Tick tick, double size) {
    return Lettering.width(tick.words, size) + 6;
  }
}
