package dossier.picture.map;

import dossier.picture.Box;
import dossier.picture.Lettering;
import dossier.picture.Svg;
import dossier.picture.Svg.Anchor;
import java.util.List;
import java.util.Optional;

/**
 * Draws one map: sea, land, scale, marks and their names.
 *
 * @param map its window and what it shows
 * @param size of the letters
 * @param svg takes the map
 */
record MapSheet(Projection map, double size, Svg svg) {
  private static final int MOST_LINES = 4;
  private static final double LEADING = 1.17;
  private static final double ASCENT = 0.9;
  private static final double FROM_EDGE = 6;
  private static final double KM_PER_DEGREE = 111.2;
  private static final double MOST_BAR = 110;
  private static final int[] LENGTHS = {2000, 1000, 500, 200, 100, 50, 20};

  /**
   * Draws it.
   *
   * @param beyond places that lie outside the map, to be pointed to from its edge
   */
  void draw(List<Spot> spots, List<Spot> beyond) {
    Box window = map.window();
    svg.rect(window, "sea");
    // the coast reaches beyond the window, so that its cut does not show
    svg.window(window).path(Coast.path(map), "land").close("svg");
    Labels labels = new Labels(window.shrunk(FROM_EDGE));
    scale(labels);
    List<MapMark> marks = MapMark.of(spots, map);
    marks.forEach(mark -> labels.take(mark.box()));
    beyond.forEach(spot -> pointed(spot, labels));
    marks.forEach(mark -> mark(mark, labels));
  }

  private void scale(Labels labels) {
    int length = LENGTHS[LENGTHS.length - 1];
    for (int i = LENGTHS.length - 1;
        i >= 0 && LENGTHS[i] / KM_PER_DEGREE * map.down() <= MOST_BAR;
        i--) {
      length = LENGTHS[i];
    }
    double x = map.window().left() + 2 * FROM_EDGE;
    double y = map.window().bottom() - 2 * FROM_EDGE;
    double end = x + length / KM_PER_DEGREE * map.down();
    String words = length + " km";
    svg.silent("scale")
        .path("M" + Svg.number(x) + " " + Svg.number(y - 4) + "v4H" + Svg.number(end) + "v-4", "")
        .text(end + 5, y + 1, words)
        .close("g");
    labels.take(new Box(x - 2, y - size, end + 8 + Lettering.width(words, size), y + 6));
  }

  /** A place beyond the map: an arrow at the edge towards it. */
  private void pointed(Spot spot, Labels labels) {
    Box window = map.window();
    double turned = spot.longitude() - (map.west() + map.east()) / 2;
    boolean isWest = turned - 360 * Math.rint(turned / 360) < 0;
    String words = isWest ? "← " + spot.name() : spot.name() + " →";
    double x = isWest ? window.left() + FROM_EDGE : window.right() - FROM_EDGE;
    double y = Math.max(window.top() + 2 * size, Math.min(window.bottom() - 4 * size, map.y(spot)));
    labels
        .place(x, y, 0, Lettering.width(words, size), size * LEADING)
        .ifPresent(
            place ->
                svg.link(spot.href(), spot.title(), "beyond")
                    .text(
                        isWest ? place.box().left() : place.box().right(),
                        baseline(place, 0),
                        words,
                        isWest ? Anchor.START : Anchor.END,
                        "")
                    .close("a"));
  }

  private void mark(MapMark mark, Labels labels) {
    List<Spot> named = mark.spots().subList(0, Math.min(MOST_LINES, mark.spots().size()));
    double width =
        named.stream().mapToDouble(spot -> Lettering.width(spot.name(), size)).max().orElse(0);
    Optional<Labels.Place> place =
        labels.place(mark.x(), mark.y(), mark.reach(), width, named.size() * size * LEADING);
    svg.link(named.get(0).href(), mark.title(), mark.events() == 0 ? "named" : "");
    place
        .filter(Labels.Place::hasLead)
        .ifPresent(
            lead -> svg.line(mark.x(), mark.y(), lead.leadX(), lead.leadY(mark.y()), "lead"));
    svg.circle(mark.x(), mark.y(), mark.reach());
    place.ifPresent(found -> words(named.get(0), found, 0));
    svg.close("a");
    for (int i = 1; i < named.size() && place.isPresent(); i++) {
      svg.link(named.get(i).href(), named.get(i).title(), "");
      words(named.get(i), place.get(), i);
      svg.close("a");
    }
  }

  private void words(Spot spot, Labels.Place place, int line) {
    if (place.side() == 0) {
      svg.text(place.leadX(), baseline(place, line), spot.name(), Anchor.MIDDLE, "");
    } else {
      double x = place.side() > 0 ? place.box().left() : place.box().right();
      svg.text(
          x, baseline(place, line), spot.name(), place.side() > 0 ? Anchor.START : Anchor.END, "");
    }
  }

  private double baseline(Labels.Place place, int line) {
    return place.box().top() + (line * LEADING + ASCENT) * size;
  }
}
