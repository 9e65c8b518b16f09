package dossier.picture;

import java.util.List;

/**
 * Says what the marks of a picture mean, each beside a sample of it. As markup of one line, for a
 * caption.
 */
public final class Legend {
  private static final double WIDTH = 30;
  private static final double HEIGHT = 12;
  private static final double MIDDLE = HEIGHT / 2;
  private static final double RADIUS = 4.2;
  private static final long LONG = 31;

  private final StringBuilder keys = new StringBuilder();

  private Legend() {}

  /** What the marks of lanes mean, those marks only that occur. */
  public static String ofLanes(List<Lane> lanes) {
    List<Happening> all = lanes.stream().flatMap(lane -> lane.happenings().stream()).toList();
    Legend legend = new Legend();
    legend.key("lanes", "", new Svg().circle(MIDDLE, MIDDLE, RADIUS), 12, "dated by a source");
    if (all.stream().anyMatch(each -> !each.isDated())) {
      legend.key(
          "lanes",
          "undated",
          new Svg().circle(MIDDLE, MIDDLE, RADIUS),
          12,
          "undated, put in its place by what came before and after");
    }
    if (all.stream()
        .flatMap(each -> each.when().stream())
        .anyMatch(when -> when.to() - when.from() > LONG)) {
      legend.key(
          "lanes",
          "",
          new Svg().bar(new Box(1, MIDDLE - 3, WIDTH - 1, MIDDLE + 3), ""),
          WIDTH,
          "lasted so long, or happened within these bounds");
    }
    if (all.stream().anyMatch(Happening::isForked)) {
      Svg fork =
          new Svg()
              .line(5, MIDDLE, WIDTH - 5, MIDDLE, "fork")
              .circle(5, MIDDLE, RADIUS)
              .circle(WIDTH - 5, MIDDLE, RADIUS);
      legend.key("lanes", "disputed", fork, WIDTH, "the sources tell different dates");
    }
    return legend.keys.toString();
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
