package dossier.picture;

import dossier.picture.LaneMarks.Mark;
import dossier.picture.LaneMarks.Run;
import dossier.picture.LanesPicture.Format;
import dossier.picture.Svg.Anchor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws one lane: its name, its line, the marks above it and the tenures under it. */
final class LaneSheet {
  private static final double ABOVE = 9;
  private static final double NAME = 15;
  private static final double BELOW = 5;
  private static final double RADIUS = 4.2;
  private static final double LEAST_LABEL = 60;
  private static final double MOST_LABEL = 240;
  private static final int FEW = 12;
  private static final int LEAST_LETTERS = 18;

  private final Lane lane;
  private final boolean hasShortName;
  private final TimeScale scale;
  private final Format format;
  private final LaneMarks marks;
  private final Tenures tenures;
  private final Map<Mark, Label> labels = new HashMap<>();

  private record Label(String words, double at, boolean isRight) {}

  /**
   * A sheet for one lane.
   *
   * @param hasShortName whether its name is written short, since not all of them have room
   */
  LaneSheet(Lane lane, boolean hasShortName, TimeScale scale, Format format) {
    this.lane = lane;
    this.hasShortName = hasShortName;
    this.scale = scale;
    this.format = format;
    this.marks = new LaneMarks(lane.happenings(), scale, format.pitch());
    this.tenures = new Tenures(lane.tenures(), scale, format.size() - 1);
    boolean isSparse = lane.happenings().size() <= FEW;
    marks.marks().stream()
        .filter(mark -> isSparse || mark.happening().weight() >= format.leastWeight())
        .sorted(
            Comparator.comparingInt((Mark mark) -> -mark.happening().weight())
                .thenComparingDouble(Mark::first))
        .forEach(mark -> label(mark).ifPresent(label -> labels.put(mark, label)));
  }

  private boolean hasNameAbove() {
    return format.names() == 0 && !lane.name().isEmpty();
  }

  double height() {
    return base() + BELOW + tenures.height();
  }

  /** Where the line of the lane runs, from its top. */
  private double base() {
    return ABOVE + (hasNameAbove() ? NAME : 0) + Math.max(1, marks.rows().count()) * format.pitch();
  }

  /** A label to the right of its mark, or else to the left, as much of it as has room. */
  private Optional<Label> label(Mark mark) {
    if (!mark.happening().isPlaced()) {
      return Optional.empty();
    }
    for (boolean isRight : List.of(true, false)) {
      double at = isRight ? mark.last() + RADIUS + 3 : mark.first() - RADIUS - 3;
      String words =
          Lettering.fitted(mark.happening().label(), size(), room(mark.row(), at, isRight));
      if (words.equals(mark.happening().label()) || words.length() >= LEAST_LETTERS) {
        double width = Lettering.width(words, size()) + 3;
        marks.rows().take(mark.row(), isRight ? at : at - width, isRight ? at + width : at);
        return Optional.of(new Label(words, at, isRight));
      }
    }
    return Optional.empty();
  }

  private double size() {
    return format.size() - 1;
  }

  private double room(int row, double at, boolean isRight) {
    double room = MOST_LABEL;
    double limit = isRight ? scale.unplacedTo() - at : at - format.names();
    while (room >= LEAST_LABEL) {
      boolean isFree = marks.rows().isFree(row, isRight ? at : at - room, isRight ? at + room : at);
      if (room <= limit && isFree) {
        return room;
      }
      room -= 10;
    }
    return 0;
  }

  void draw(double top, Svg svg) {
    double base = top + base();
    name(top, base, svg);
    svg.line(format.names(), base, scale.unplacedTo(), base, "ground");
    lane.lives()
        .forEach(
            life -> svg.line(scale.at(life.from()), base, scale.at(life.to() + 1), base, "life"));
    for (Mark mark : marks.marks()) {
      mark(mark, base - (mark.row() + 0.5) * format.pitch() - 1, svg);
    }
    tenures.draw(base + 2, svg);
  }

  private void name(double top, double base, Svg svg) {
    if (lane.name().isEmpty()) {
      return;
    }
    boolean isAbove = hasNameAbove();
    double room = isAbove ? format.width() : format.names() - 6;
    String words =
        hasShortName ? Lettering.fitted(lane.shortName(), format.size() * 1.05, room) : lane.name();
    Svg text = new Svg().text(0, isAbove ? top + NAME : base - 1, words, Anchor.START, "name");
    if (lane.href().isEmpty()) {
      svg.then(text);
    } else {
      svg.link(lane.href(), lane.name(), "").then(text).close("a");
    }
  }

  private void mark(Mark mark, double y, Svg svg) {
    Happening happening = mark.happening();
    svg.link(happening.href(), happening.title(), look(happening));
    if (mark.runs().size() > 1) {
      svg.line(mark.first(), y, mark.last(), y, "fork");
    }
    mark.runs().forEach(run -> run(run, y, svg));
    Label label = labels.get(mark);
    if (label != null) {
      svg.text(
          label.at, y + size() * 0.35, label.words, label.isRight ? Anchor.START : Anchor.END, "");
    }
    svg.close("a");
  }

  private static String look(Happening happening) {
    return happening.isForked() ? "disputed" : happening.isDated() ? "" : "undated";
  }

  private static void run(Run run, double y, Svg svg) {
    if (run.isBar()) {
      svg.bar(new Box(run.from(), y - 3, run.to(), y + 3), "");
      String arrows =
          List.of(
                  run.opensBefore() ? arrow(run.from(), y, 1) : "",
                  run.opensAfter() ? arrow(run.to(), y, -1) : "")
              .stream()
              .collect(Collectors.joining());
      if (!arrows.isEmpty()) {
        svg.path(arrows, "open");
      }
    } else {
      svg.circle(run.from(), y, RADIUS);
    }
  }

  private static String arrow(double tip, double y, int towards) {
    return "M"
        + Svg.number(tip + 5 * towards)
        + " "
        + Svg.number(y - 4)
        + "l"
        + -5 * towards
        + " 4l"
        + 5 * towards
        + " 4";
  }
}
