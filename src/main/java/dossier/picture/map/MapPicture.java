package dossier.picture.map;

import dossier.picture.Svg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws places on maps: the land from Natural Earth, a mark for each place, as large as the number
 * of its events. Places far apart stand on maps of their own; one that stands alone at the other
 * end of the world is only pointed to.
 */
public final class MapPicture {
  private static final double LEAST_SCALE = 6.2;
  private static final double BETWEEN = 10;
  private static final int MOST_SPOTS = 150;
  private static final double FEW = 0.06;

  private final String name;
  private final Format format;

  /**
   * How large a map is.
   *
   * @param look the CSS class that tells when it is shown: {@code wide} or {@code upright}
   * @param width of the view box
   * @param least height of one map
   * @param most height of one map
   * @param size of the letters
   * @param isParted whether each region is a picture of its own, so that they may stand side by
   *     side
   */
  public record Format(
      String look, double width, double least, double most, double size, boolean isParted) {
    /** Over the whole width of a page. */
    public static final Format PAGE = new Format("wide", 720, 240, 400, 14, false);

    /** Beside or among other things. */
    public static final Format SMALL = new Format("small", 343, 160, 300, 12, true);

    /** On a phone. */
    public static final Format PHONE = new Format("upright", 343, 160, 360, 12.5, false);
  }

  private MapPicture(String name, Format format) {
    this.name = name;
    this.format = format;
  }

  /**
   * A map, or several one under the other.
   *
   * @param name what the picture shows, for those who do not see it
   * @param spots in any order
   * @return an {@code svg} element, or one for each region; empty if there is no place to show
   */
  public static String draw(String name, List<Spot> spots, Format format) {
    return spots.isEmpty() ? "" : new MapPicture(name, format).draw(spots);
  }

  private String draw(List<Spot> spots) {
    List<Spot> shown =
        spots.stream()
            .sorted(
                Comparator.comparingInt((Spot spot) -> -spot.events()).thenComparing(Spot::name))
            .limit(MOST_SPOTS)
            .toList();
    List<List<Spot>> regions = new ArrayList<>(Regions.of(shown, format.width / LEAST_SCALE));
    int all = events(shown);
    List<Spot> main =
        regions.stream().max(Comparator.comparingInt(MapPicture::events)).orElse(shown);
    List<Spot> beyond =
        regions.stream()
            .filter(region -> region != main && region.size() == 1 && events(region) <= FEW * all)
            .flatMap(List::stream)
            .toList();
    regions.removeIf(region -> region != main && beyond.containsAll(region));
    StringBuilder pictures = new StringBuilder();
    Svg maps = new Svg();
    double top = 0;
    for (List<Spot> region : regions) {
      Projection map = Projection.of(region, 0, top, format.width, format.least, format.most);
      new MapSheet(map, format.size, maps).draw(region, region == main ? beyond : List.of());
      top = map.window().bottom() + BETWEEN;
      if (format.isParted) {
        pictures.append(picture(maps, top - BETWEEN));
        maps = new Svg();
        top = 0;
      }
    }
    return format.isParted ? pictures.toString() : picture(maps, top - BETWEEN);
  }

  private String picture(Svg maps, double height) {
    return Svg.picture("map " + format.look, format.width, height, format.size, name)
        .then(maps)
        .end();
  }

  private static int events(List<Spot> spots) {
    return spots.stream().mapToInt(Spot::events).sum();
  }
}
