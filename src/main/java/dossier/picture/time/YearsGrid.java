package dossier.picture.time;

import dossier.picture.time.Tally.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which cells a picture of years has, what is counted in each, and where each stands along the line
 * of time.
 */
final class YearsGrid {
  private static final double CUT = 9;
  private static final double MOST_CELL = 60;
  private static final double UPRIGHT_CELL = 27;
  private static final double AT_THE_END = 20;

  private final Calendar calendar;
  private final List<Tally> tallies = new ArrayList<>();
  private final NavigableSet<Long> cells = new TreeSet<>();
  private final double start;
  private final double cell;

  /**
   * A cell in its place.
   *
   * @param number of the cell in the calendar
   * @param middle where it stands along the line of time
   * @param cut where the cut before it stands; less than 0 if there is none
   */
  record Column(long number, double middle, double cut) {}

  /**
   * A grid.
   *
   * @param most how many cells there may be
   * @param start where the first begins
   * @param length how much room there is for all; 0 if there is as much as they need
   */
  YearsGrid(List<Lane> lanes, int most, double start, double length) {
    List<Long> days =
        lanes.stream()
            .flatMap(lane -> lane.happenings().stream())
            .filter(Happening::isPlaced)
            .map(happening -> Tally.day(happening.when().get(0)))
            .sorted()
            .toList();
    this.calendar = Calendar.of(days, most);
    lanes.forEach(lane -> tallies.add(Tally.of(lane.happenings(), calendar)));
    tallies.forEach(tally -> cells.addAll(tally.counts().keySet()));
    this.start = start;
    double room = length - cuts() * CUT - atTheEnd();
    int count = Math.max(1, cells.size() + (hasUnplaced() ? 1 : 0));
    this.cell = length == 0 ? UPRIGHT_CELL : Math.min(MOST_CELL, room / count);
  }

  Calendar calendar() {
    return calendar;
  }

  /** How much room a cell has along the line of time. */
  double cell() {
    return cell;
  }

  boolean hasUnplaced() {
    return tallies.stream().anyMatch(tally -> tally.unplaced().all() > 0);
  }

  private int cuts() {
    int cuts = hasUnplaced() ? 1 : 0;
    for (long each : cells) {
      cuts += isBehindCut(each) ? 1 : 0;
    }
    return cuts;
  }

  private boolean isBehindCut(long each) {
    return cells.lower(each) != null && !cells.contains(each - 1);
  }

  /** The cells with anything in them, from early to late. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    double at = start;
    for (long each : cells) {
      double cut = isBehindCut(each) ? at + CUT / 2 : -1;
      at += isBehindCut(each) ? CUT : 0;
      columns.add(new Column(each, at + cell / 2, cut));
      at += cell;
    }
    return columns;
  }

  /** Where those stand that nothing puts in time. */
  double unplaced() {
    return end() - cell / 2 - atTheEnd() / 2;
  }

  /** The word for what nothing puts in time is wider than a year. */
  private double atTheEnd() {
    return hasUnplaced() ? AT_THE_END : 0;
  }

  /** Where the line of time ends. */
  double end() {
    return start + (cells.size() + (hasUnplaced() ? 1 : 0)) * cell + cuts() * CUT + atTheEnd();
  }

  /** What is counted in a cell, lane by lane. */
  List<Count> counts(Column column) {
    return tallies.stream()
        .map(tally -> tally.counts().getOrDefault(column.number, Count.NONE))
        .toList();
  }

  List<Count> unplacedCounts() {
    return tallies.stream().map(Tally::unplaced).toList();
  }

  /** The highest count of all. */
  int greatest() {
    return tallies.stream()
        .flatMap(
            tally -> Stream.concat(tally.counts().values().stream(), Stream.of(tally.unplaced())))
        .mapToInt(Count::all)
        .max()
        .orElse(1);
  }
}
