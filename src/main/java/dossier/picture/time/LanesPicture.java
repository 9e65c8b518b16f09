package dossier.picture.time;

import dossier.picture.Box;
import dossier.picture.Lettering;
import dossier.picture.Svg;
import dossier.picture.Svg.Anchor;
import java.util.List;

/**
 * Draws lanes in time: a filled mark for what a source dates, a hollow one for what only its
 * neighbours put in time, a pale bar for what lasted or is known within bounds alone, and marks
 * joined by a line where the sources tell different dates.
 */
public final class LanesPicture {
  private static final double TOP = 22;
  private static final double AXIS_TWICE_FROM = 240;
  private static final double UNPLACED = 58;
  private static final String UNDATED = "undated";

  private final String name;
  private final List<Lane> lanes;
  private final Format format;

  /**
   * How a picture is laid out.
   *
   * @param look the CSS class that tells when it is shown: {@code large}, {@code wide} or {@code
   *     upright}
   * @param width of the view box
   * @param names room for the names of lanes at the left; 0 to write them above the lanes
   * @param size of the letters
   * @param pitch how far marks stand apart
   * @param cells how many years, or longer cells of time, have a column of their own
   * @param labelRows how many rows of words there may be above the marks of a lane
   */
  public record Format(
      String look,
      double width,
      double names,
      double size,
      double pitch,
      int cells,
      int labelRows) {
    /** Many lanes, over the whole width of a page. */
    public static final Format PAGE = new Format("large", 960, 96, 12.5, 11.5, 48, 3);

    /** One life, over the whole width of a page. */
    public static final Format LIFE = new Format("wide", 720, 0, 12.5, 11.5, 48, 6);

    /** One life, on a phone. */
    public static final Format PHONE = new Format("upright", 343, 0, 12.5, 18, 9, 6);
  }

  private LanesPicture(String name, List<Lane> lanes, Format format) {
    this.name = name;
    this.lanes = lanes;
    this.format = format;
  }

  /**
   * A picture.
   *
   * @param name what it shows, for those who do not see it
   * @param lanes from top to bottom; one at least
   * @return an {@code svg} element
   */
  public static String draw(String name, List<Lane> lanes, Format format) {
    return new LanesPicture(name, List.copyOf(lanes), format).draw();
  }

  private String draw() {
    Cells cells = Cells.of(lanes, format.cells);
    TimeScale scale = scale(cells, format);
    boolean hasShortNames =
        format.names > 0
            && lanes.stream()
                .anyMatch(lane -> Lettering.width(lane.name(), format.size) > format.names);
    Svg drawn = new Svg();
    double top = TOP;
    for (Lane lane : lanes) {
      LaneSheet sheet = new LaneSheet(lane, hasShortNames, scale, format);
      sheet.draw(top, drawn);
      top += sheet.height();
    }
    double height = top + (isTall(top) ? TOP : 4);
    return Svg.picture("lanes " + format.look, format.width, height, format.size, name)
        .then(axis(scale, top, cells.unplaced() > 0))
        .then(drawn)
        .end();
  }

  /** The marks of all lanes, as they are drawn. */
  static List<LaneMarks.Mark> marks(List<Lane> lanes, Format format) {
    TimeScale scale = scale(Cells.of(lanes, format.cells), format);
    return lanes.stream()
        .flatMap(lane -> new LaneMarks(lane.happenings(), scale, format.pitch).marks().stream())
        .toList();
  }

  private static TimeScale scale(Cells cells, Format format) {
    return new TimeScale(
        cells,
        format.names + format.pitch / 2,
        format.width - format.pitch / 2,
        format.pitch,
        UNPLACED);
  }

  private static boolean isTall(double top) {
    return top > AXIS_TWICE_FROM;
  }

  private Svg axis(TimeScale scale, double bottom, boolean hasUnplaced) {
    Svg svg = new Svg().silent("axis");
    StringBuilder lines = new StringBuilder();
    scale
        .lines()
        .forEach(
            at ->
                lines
                    .append('M')
                    .append(Svg.number(at))
                    .append(' ')
                    .append(Svg.number(TOP - 6))
                    .append('V')
                    .append(Svg.number(bottom)));
    svg.path(lines.toString(), "grid");
    for (double at : scale.cuts()) {
      svg.rect(new Box(at - 6, TOP - 6, at + 6, bottom), "cut");
      svg.path("M" + Svg.number(at - 5) + " " + Svg.number(TOP + 3) + "l4-9m2 9l4-9", "sign");
    }
    double room =
        scale.unplacedTo() - (hasUnplaced ? Lettering.width(UNDATED + "1900", format.size) + 8 : 0);
    for (TimeScale.Tick tick : scale.ticks(format.size)) {
      if (hasUnplaced && tick.at() > room) {
        continue;
      }
      svg.text(tick.at() + 2, TOP - 9, tick.words());
      if (isTall(bottom)) {
        svg.text(tick.at() + 2, bottom + 13, tick.words());
      }
    }
    if (hasUnplaced) {
      svg.text(scale.unplacedTo(), TOP - 9, UNDATED, Anchor.END, "");
    }
    return svg.close("g");
  }
}
