package dossier.picture.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the happenings of a lane into rows, so that no two marks overlap and each stands at its
 * time, or close by.
 */
final class LaneMarks {
  private static final double STRAY = 8;
  private static final double LEAST_BAR = 13;
  private static final double OPEN = 22;
  private static final double LEAD = 2;

  private final TimeScale scale;
  private final double pitch;
  private final Rows rows = new Rows();
  private final List<Mark> marks = new ArrayList<>();

  /**
   * A happening in its place.
   *
   * @param row counted from the line of the lane
   * @param runs one for each date: its beginning and its end; both are the same for a mark without
   *     length
   */
  record Mark(Happening happening, int row, List<Run> runs) {
    double first() {
      return runs.stream().mapToDouble(Run::from).min().orElse(0);
    }

    boolean isBarAt(double at) {
      return runs.stream().anyMatch(run -> run.isBar() && run.from <= at && at <= run.to);
    }

    private boolean isPoint() {
      return runs.size() == 1 && !runs.get(0).isBar() && happening.isPlaced();
    }

    double last() {
      return runs.stream().mapToDouble(Run::to).max().orElse(0);
    }
  }

  /** From where to where a mark reaches; the same twice for a point. */
  record Run(double from, double to, boolean opensBefore, boolean opensAfter) {
    boolean isBar() {
      return to > from;
    }
  }

  LaneMarks(List<Happening> happenings, TimeScale scale, double pitch) {
    this.scale = scale;
    this.pitch = pitch;
    List<Happening> points = new ArrayList<>();
    List<Happening> bars = new ArrayList<>();
    for (Happening each : happenings) {
      boolean isBar = each.isDated() && each.when().stream().anyMatch(when -> run(when).isBar());
      (isBar ? bars : points).add(each);
    }
    bars.sort(
        Comparator.comparingDouble((Happening bar) -> -length(bar))
            .thenComparingDouble(bar -> run(bar.when().get(0)).from));
    bars.forEach(this::fixed);
    points.stream().filter(Happening::isForked).forEach(this::fixed);
    points.stream().filter(each -> !each.isForked() && each.isDated()).forEach(this::point);
    points.stream()
        .filter(each -> !each.isForked() && !each.isDated() && each.isPlaced())
        .forEach(this::point);
    points.stream().filter(each -> !each.isPlaced()).forEach(this::unplaced);
    weightyUp();
    marks.sort(Comparator.comparingDouble(Mark::first).thenComparingInt(Mark::row));
  }

  /** The marks, from early to late. */
  List<Mark> marks() {
    return List.copyOf(marks);
  }

  Rows rows() {
    return rows;
  }

  /** How high the rows of the marks reach over the line of the lane. */
  double height() {
    return 1 + Math.max(1, rows.count()) * pitch;
  }

  /** How high a mark stands over the line of the lane. */
  double middle(Mark mark) {
    return 1 + (mark.row + 0.5) * pitch;
  }

  /** Whether nothing stands over a mark, along a line that rises from it. */
  boolean isClearAbove(Mark mark, double at) {
    boolean isClear = true;
    for (int row = mark.row + 1; row < rows.count(); row++) {
      isClear &= rows.isFree(row, at - LEAD, at + LEAD);
    }
    return isClear;
  }

  /**
   * Whether no other mark stands in the room given, in the row of a mark and the rows next to it.
   */
  boolean isAlone(Mark mark, double from, double to) {
    return rows.isFree(mark.row, from, mark.first() - half() - 1)
        && rows.isFree(mark.row, mark.last() + half() + 1, to)
        && rows.isFree(mark.row + 1, mark.last(), to)
        && (mark.row == 0 || rows.isFree(mark.row - 1, mark.last(), to));
  }

  /** Of points one above the other the weightiest stand highest, where words can lead to them. */
  private void weightyUp() {
    Map<Long, List<Mark>> columns = new TreeMap<>();
    for (Mark mark : marks) {
      if (mark.isPoint()) {
        columns.computeIfAbsent(Math.round(mark.first() * 2), at -> new ArrayList<>()).add(mark);
      }
    }
    marks.removeIf(Mark::isPoint);
    for (List<Mark> column : columns.values()) {
      List<Integer> free = column.stream().map(Mark::row).sorted().toList();
      column.sort(Comparator.comparingInt(mark -> mark.happening.weight()));
      for (int i = 0; i < free.size(); i++) {
        Mark mark = column.get(i);
        marks.add(new Mark(mark.happening, free.get(i), mark.runs));
      }
    }
  }

  private double length(Happening bar) {
    return bar.when().stream().map(this::run).mapToDouble(run -> run.to - run.from).max().orElse(0);
  }

  private Run run(Stretch when) {
    double from = scale.at(when.from()) - (when.opensBefore() ? OPEN : 0);
    double to = scale.at(when.to() + 1) + (when.opensAfter() ? OPEN : 0);
    double middle = (from + to) / 2;
    boolean isOneDay = when.from() == when.to() && !when.opensBefore() && !when.opensAfter();
    return isOneDay || to - from < LEAST_BAR
        ? new Run(middle, middle, false, false)
        : new Run(from + 1, to - 1, when.opensBefore(), when.opensAfter());
  }

  /** A happening that stands nowhere but at its dates. */
  private void fixed(Happening happening) {
    List<Run> runs = apart(happening.when().stream().map(this::run).distinct().toList());
    int row = 0;
    while (!isFree(row, runs)) {
      row++;
    }
    put(happening, row, runs);
  }

  /**
   * Different dates that fall on one spot are drawn side by side, or nobody would see that there
   * are two.
   */
  private List<Run> apart(List<Run> runs) {
    List<Run> ordered = new ArrayList<>(runs);
    ordered.sort(Comparator.comparingDouble(Run::from).thenComparingDouble(Run::to));
    for (int i = 1; i < ordered.size(); i++) {
      Run run = ordered.get(i);
      double least = ordered.get(i - 1).from + pitch + 2;
      if (!run.isBar() && run.from < least && !ordered.get(i - 1).isBar()) {
        ordered.set(i, new Run(least, least, false, false));
      }
    }
    return ordered;
  }

  private boolean isFree(int row, List<Run> runs) {
    return runs.stream().allMatch(run -> rows.isFree(row, run.from - half(), run.to + half()));
  }

  private double half() {
    return pitch / 2;
  }

  private void put(Happening happening, int row, List<Run> runs) {
    runs.forEach(run -> rows.take(row, run.from - half(), run.to + half()));
    marks.add(new Mark(happening, row, runs));
  }

  /**
   * A point may stray a little from its place, one without a date of its own on to the end of its
   * cell.
   */
  private void point(Happening happening) {
    double ideal = run(happening.when().get(0)).from;
    if (happening.isDated()) {
      near(happening, ideal, ideal - STRAY, ideal + STRAY);
    } else {
      double end = scale.endOfCell(happening.when().get(0).from()) - half();
      near(happening, ideal, ideal, Math.max(ideal + STRAY, end));
    }
  }

  private void unplaced(Happening happening) {
    double from = scale.unplacedFrom() + half();
    near(happening, from, from, Math.max(from, scale.unplacedTo() - half()));
  }

  private void near(Happening happening, double ideal, double least, double most) {
    for (int row = 0; ; row++) {
      for (double away = 0; ideal + away <= most || ideal - away >= least; away += 0.5) {
        boolean isPut = ideal + away <= most && put(happening, row, ideal + away);
        if (isPut || (ideal - away >= least && put(happening, row, ideal - away))) {
          return;
        }
      }
    }
  }

  private boolean put(Happening happening, int row, double at) {
    List<Run> runs = List.of(new Run(at, at, false, false));
    if (!isFree(row, runs)) {
      return false;
    }
    put(happening, row, runs);
    return true;
  }
}
