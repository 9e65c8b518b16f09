package dossier.picture.time;

import dossier.picture.Box;
import dossier.picture.Lettering;
import dossier.picture.Svg;
import dossier.picture.Svg.Anchor;
import dossier.picture.time.Tally.Count;
import dossier.picture.time.YearsGrid.Column;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Draws how much happened when, to whom: lanes by years, a circle in each cell, its area the number
 * of events. Light enough for any number of them, and large enough for fingers.
 */
public final class YearsPicture {
  private static final String UNDATED = "undated";
  private static final double HEAD = 22;
  private static final double LANE = 34;
  private static final double YEAR = 46;
  private static final double UPRIGHT_HEAD = 74;
  private static final double UPRIGHT_LANE = 52;
  private static final double SLANT = 22;
  private static final double LEAST_RADIUS = 3;
  private static final double PART_OF_CELL = 0.56;
  private static final double MOST_HIT = 30;
  private static final double BELOW = 8;
  private static final double BASELINE = 0.35;

  private final List<Lane> lanes;
  private final NavigableMap<Integer, String> years;
  private final String undated;
  private final Format format;
  private final YearsGrid grid;
  private final int greatest;
  private String century = "-";
  private boolean wasFull;
  private final Svg svg;

  /**
   * How a picture is laid out.
   *
   * @param look the CSS class that tells when it is shown: {@code wide} or {@code upright}
   * @param isUpright whether time runs down, or else to the right
   * @param width of the view box
   * @param names room for the names of lanes; time that runs down has them above the columns
   * @param size of the letters
   * @param cells how many years, or longer cells of time, there may be
   */
  public record Format(
      String look, boolean isUpright, double width, double names, double size, int cells) {
    /** Over the whole width of a page. */
    public static final Format PAGE = new Format("wide", false, 720, 100, 11.5, 34);

    /** On a phone. */
    public static final Format PHONE = new Format("upright", true, 343, 0, 12.5, 24);

    /** On a phone, not far down. */
    public static final Format SHORT = new Format("upright", true, 343, 0, 12.5, 20);

    /** One lane without a name, on a phone. */
    public static final Format LIFE = new Format("upright", false, 343, 0, 12.5, 8);
  }

  private YearsPicture(
      String name,
      List<Lane> lanes,
      NavigableMap<Integer, String> years,
      String undated,
      Format format) {
    this.lanes = lanes;
    this.years = years;
    this.undated = undated;
    this.format = format;
    this.grid =
        new YearsGrid(
            lanes,
            format.cells,
            format.isUpright ? UPRIGHT_HEAD : format.names,
            format.isUpright ? 0 : format.width - format.names);
    this.greatest = grid.greatest();
    double height = format.isUpright ? grid.end() + BELOW : HEAD + lanes.size() * across() + 3;
    this.svg = Svg.picture("years " + format.look, format.width, height, format.size, name);
  }

  /**
   * A picture.
   *
   * @param name what it shows, for those who do not see it
   * @param lanes from top to bottom, or from left to right
   * @param years where the circles of a year lead, by year; the nearest year before serves where
   *     one is missing
   * @param undated where the circles of events lead that nothing puts in time, and all circles
   *     where no year leads anywhere
   * @return an {@code svg} element
   */
  public static String draw(
      String name,
      List<Lane> lanes,
      NavigableMap<Integer, String> years,
      String undated,
      Format format) {
    return new YearsPicture(name, List.copyOf(lanes), years, undated, format).draw();
  }

  /** How much room a lane has. */
  private double across() {
    return format.isUpright
        ? Math.min(UPRIGHT_LANE, (format.width - YEAR - SLANT) / lanes.size())
        : LANE;
  }

  private double lane(int lane) {
    return (format.isUpright ? YEAR : HEAD) + (lane + 0.5) * across();
  }

  private double x(double along, double across) {
    return format.isUpright ? across : along;
  }

  private double y(double along, double across) {
    return format.isUpright ? along : across;
  }

  private String draw() {
    for (int i = 0; i < lanes.size(); i++) {
      name(i);
    }
    for (Column column : grid.columns()) {
      svg.silent("axis");
      if (column.cut() >= 0) {
        cut(column.cut());
      }
      label(grid.calendar().heading(column.number()), column.middle());
      svg.close("g");
      circles(
          grid.calendar().name(column.number()),
          href(column.number()),
          column.middle(),
          grid.counts(column));
    }
    if (grid.hasUnplaced()) {
      svg.silent("axis");
      label(UNDATED, grid.unplaced());
      svg.close("g");
      circles(UNDATED, undated, grid.unplaced(), grid.unplacedCounts());
    }
    return svg.end();
  }

  private void name(int lane) {
    double start = (format.isUpright ? UPRIGHT_HEAD : format.names) - 4;
    double at = lane(lane);
    svg.line(x(start, at), y(start, at), x(grid.end(), at), y(grid.end(), at), "ground");
    if (lanes.get(lane).name().isEmpty()) {
      return;
    }
    String href = lanes.get(lane).href();
    if (!href.isEmpty()) {
      svg.link(href, lanes.get(lane).name(), "");
    }
    String name = lanes.get(lane).shortName();
    if (format.isUpright) {
      svg.slanted(
          at - 2, UPRIGHT_HEAD - 8, Lettering.cut(name, format.size, UPRIGHT_HEAD * 1.15), "name");
    } else {
      svg.text(
          0,
          at + format.size * BASELINE,
          Lettering.cut(name, format.size, format.names - 6),
          Anchor.START,
          "name");
    }
    if (!href.isEmpty()) {
      svg.close("a");
    }
  }

  private void cut(double at) {
    if (format.isUpright) {
      svg.path("M" + Svg.number(YEAR - 34) + " " + Svg.number(at + 2) + "l9-4m-9 6l9-4", "sign");
    } else {
      svg.path("M" + Svg.number(at - 4) + " " + Svg.number(HEAD - 6) + "l4-9m2 9l4-9", "sign");
    }
  }

  private void label(String label, double at) {
    if (format.isUpright) {
      svg.text(0, at + format.size * BASELINE, Lettering.cut(label, format.size - 1.5, YEAR + 6));
    } else if (grid.cell() >= Lettering.width(label, format.size) || label.equals(UNDATED)) {
      double most = format.width - Lettering.width(label, format.size) / 2;
      svg.text(Math.min(at, most), HEAD - 8, label, Anchor.MIDDLE, "");
    } else {
      svg.text(at, HEAD - 8, shortened(label), Anchor.MIDDLE, "");
    }
  }

  /** A year in full where a century begins, else its last two digits, for want of room. */
  private String shortened(String label) {
    if (label.length() != 4) {
      return "·";
    }
    boolean isFull = !wasFull && !label.startsWith(century);
    wasFull = isFull;
    century = label.substring(0, 2);
    return isFull ? label : "’" + label.substring(2);
  }

  private String href(long cell) {
    Map.Entry<Integer, String> within = years.ceilingEntry(grid.calendar().firstYear(cell));
    Map.Entry<Integer, String> before = years.floorEntry(grid.calendar().firstYear(cell));
    if (within != null && within.getKey() < grid.calendar().firstYear(cell + 1)) {
      return within.getValue();
    }
    return before == null ? undated : before.getValue();
  }

  private void circles(String name, String href, double at, List<Count> counts) {
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      if (count.all() > 0) {
        String who = lanes.get(i).name().isEmpty() ? "" : lanes.get(i).name() + ", ";
        svg.link(href, who + name + ": " + count.words(), count.disputed() > 0 ? "disputed" : "");
        double x = x(at, lane(i));
        double y = y(at, lane(i));
        if (!format.look.equals("wide")) {
          double along = Math.min(grid.cell(), MOST_HIT) / 2;
          double across = Math.min(across(), MOST_HIT) / 2;
          svg.hit(
              new Box(
                  x - x(along, across),
                  y - y(along, across),
                  x + x(along, across),
                  y + y(along, across)));
        }
        circle(count, x, y);
        svg.close("a");
      }
    }
  }

  /** The ring is all, what is filled of it is dated. */
  private void circle(Count count, double x, double y) {
    double most = Math.min(grid.cell(), across()) * PART_OF_CELL;
    double radius = Math.max(LEAST_RADIUS, most * Math.sqrt((double) count.all() / greatest));
    if (count.dated() < count.all()) {
      svg.ring(x, y, radius);
    }
    if (count.dated() > 0) {
      svg.circle(x, y, radius * Math.sqrt((double) count.dated() / count.all()));
    }
  }
}
