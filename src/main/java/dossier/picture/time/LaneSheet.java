package dossier.picture.time;

import dossier.picture.Box;
import dossier.picture.Lettering;
import dossier.picture.Svg;
import dossier.picture.Svg.Anchor;
import dossier.picture.time.LaneLabels.Label;
import dossier.picture.time.LaneMarks.Mark;
import dossier.picture.time.LaneMarks.Run;
import dossier.picture.time.LanesPicture.Format;
import java.util.List;
import java.util.stream.Collectors;

/** Draws one lane: its name, its line, the marks above it and the tenures under it. */
final class LaneSheet {
  private static final double ABOVE = 9;
  private static final double NAME = 15;
  private static final double BELOW = 5;
  private static final double RADIUS = 4.2;
  private static final double MOST_HIT = 12;

  private final Lane lane;
  private final boolean hasShortName;
  private final TimeScale scale;
  private final Format format;
  private final LaneMarks marks;
  private final Tenures tenures;
  private final LaneLabels labels;

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
    this.labels = new LaneLabels(marks, scale, format);
  }

  private boolean hasNameAbove() {
    return format.names() == 0 && !lane.name().isEmpty();
  }

  double height() {
    return base() + BELOW + tenures.height();
  }

  /** Where the line of the lane runs, from its top. */
  private double base() {
    return ABOVE + (hasNameAbove() ? NAME : 0) + labels.height() + marks.height() - 1;
  }

  void draw(double top, Svg svg) {
    double base = top + base();
    name(top, base, svg);
    svg.line(format.names(), base, scale.unplacedTo(), base, "ground");
    lane.lives()
        .forEach(
            life -> svg.line(scale.at(life.from()), base, scale.at(life.to() + 1), base, "life"));
    for (Mark mark : marks.marks()) {
      mark(mark, base, svg);
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
        hasShortName ? Lettering.cut(lane.shortName(), format.size() * 1.05, room) : lane.name();
    Svg text = new Svg().text(0, isAbove ? top + NAME : base - 1, words, Anchor.START, "name");
    if (lane.href().isEmpty()) {
      svg.then(text);
    } else {
      svg.link(lane.href(), lane.name(), "").then(text).close("a");
    }
  }

  private void mark(Mark mark, double base, Svg svg) {
    double y = base - marks.middle(mark);
    Happening happening = mark.happening();
    svg.link(happening.href(), happening.title(), look(happening));
    if (mark.runs().size() > 1) {
      svg.line(mark.first(), y, mark.last(), y, "fork");
    }
    if (format.look().equals("upright")) {
      double above = mark.row() == marks.rows().count() - 1 ? MOST_HIT : format.pitch() / 2;
      double reach = format.pitch() / 2 - RADIUS;
      Box hit =
          new Box(mark.first() - RADIUS, y - above, mark.last() + RADIUS, y + format.pitch() / 2);
      svg.hit(new Box(hit.left() - reach, hit.top(), hit.right() + reach, hit.bottom()));
    }
    mark.runs().forEach(run -> run(run, y, svg));
    labels.of(mark).ifPresent(label -> label(label, base, svg));
    svg.close("a");
  }

  private static void label(Label label, double base, Svg svg) {
    double y = base - label.baseline();
    if (label.hasLead()) {
      double at = label.isRight() ? label.at() + 1 : label.at() - 1;
      svg.line(at, base - label.foot(), at, y + 2, "lead");
    }
    svg.text(label.at(), y, label.words(), label.isRight() ? Anchor.START : Anchor.END, "");
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
