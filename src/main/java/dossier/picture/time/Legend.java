package dossier.picture.time;

import dossier.picture.Box;
import dossier.picture.Svg;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says what the marks of a picture mean, each beside a sample of it. As markup of one line, for a
 * caption.
 */
public final class Legend {
  private static final double WIDTH = 30;
  private static final double HEIGHT = 12;
  private static final double MIDDLE = HEIGHT / 2;
  private static final double RADIUS = 4.2;

  private final StringBuilder keys = new StringBuilder();

  private Legend() {}

  /** What the marks of lanes mean, those marks only that are drawn in one of the formats. */
  public static String ofLanes(List<Lane> lanes, LanesPicture.Format... formats) {
    List<LaneMarks.Mark> all =
        Stream.of(formats).flatMap(each -> LanesPicture.marks(lanes, each).stream()).toList();
    List<LaneMarks.Run> bars =
        all.stream().flatMap(mark -> mark.runs().stream()).filter(LaneMarks.Run::isBar).toList();
    Legend legend = new Legend();
    Svg circle = new Svg().circle(MIDDLE, MIDDLE, RADIUS);
    if (all.stream().anyMatch(Legend::isDatedPoint)) {
      legend.key("lanes", "", circle, 12, "dated by a source");
    }
    if (all.stream().anyMatch(mark -> !mark.happening().isDated())) {
      legend.key(
          "lanes",
          "undated",
          circle,
          12,
          "undated, put in its place by what came before and after");
    }
    legend.bars(bars);
    if (all.stream().anyMatch(mark -> mark.happening().isForked())) {
      Svg fork =
          new Svg()
              .line(5, MIDDLE, WIDTH - 5, MIDDLE, "fork")
              .circle(5, MIDDLE, RADIUS)
              .circle(WIDTH - 5, MIDDLE, RADIUS);
      legend.key("lanes", "disputed", fork, WIDTH, "the sources tell different dates");
    }
    legend.states(lanes);
    return legend.keys.toString();
  }

  private void bars(List<LaneMarks.Run> bars) {
    if (!bars.isEmpty()) {
      Svg bar = new Svg().bar(new Box(1, MIDDLE - 3, WIDTH - 1, MIDDLE + 3), "");
      key("lanes", "", bar, WIDTH, "lasted so long, or happened within these bounds");
    }
    if (bars.stream().anyMatch(bar -> bar.opensBefore() || bar.opensAfter())) {
      Svg open =
          new Svg()
              .bar(new Box(1, MIDDLE - 3, WIDTH - 1, MIDDLE + 3), "")
              .path("M6 2l-5 4l5 4", "open");
      key("lanes", "", open, WIDTH, "that end is not known");
    }
  }

  private void states(List<Lane> lanes) {
    if (lanes.stream().anyMatch(lane -> !lane.tenures().isEmpty())) {
      Svg office = new Svg().rect(new Box(1, 0, WIDTH - 1, HEIGHT), "");
      key("lanes", "tenure", office, WIDTH, "an office");
    }
    if (lanes.stream().anyMatch(lane -> !lane.lives().isEmpty())) {
      Svg life = new Svg().line(1, MIDDLE, WIDTH - 1, MIDDLE, "life");
      key("lanes", "", life, WIDTH, "from birth to death");
    }
  }

  private static boolean isDatedPoint(LaneMarks.Mark mark) {
    return mark.happening().isDated()
        && !mark.happening().isForked()
        && mark.runs().stream().noneMatch(LaneMarks.Run::isBar);
  }

  /** What the circles of years mean. */
  public static String ofYears(List<Lane> lanes) {
    List<Happening> all = lanes.stream().flatMap(lane -> lane.happenings().stream()).toList();
    Legend legend = new Legend();
    legend.key(
        "years", "", new Svg().circle(MIDDLE, MIDDLE, RADIUS), 12, "events, the larger the more");
    if (all.stream().anyMatch(each -> !each.isDated())) {
      legend.key(
          "years",
          "",
          new Svg().ring(MIDDLE, MIDDLE, 5).circle(MIDDLE, MIDDLE, 2.5),
          12,
          "within the ring those too without a date of their own");
    }
    if (all.stream().anyMatch(Happening::isForked)) {
      legend.key(
          "years",
          "disputed",
          new Svg().circle(MIDDLE, MIDDLE, RADIUS),
          12,
          "one at least with disputed dates");
    }
    return legend.keys.toString();
  }

  private void key(String kind, String look, Svg sample, double width, String words) {
    keys.append("<span class=\"key\">")
        .append(
            Svg.sample("drawing " + kind, width, HEIGHT)
                .group(("sample " + look).strip())
                .then(sample)
                .close("g")
                .end())
        .append(' ')
        .append(words)
        .append("</span> ");
  }
}
