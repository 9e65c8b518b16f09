package dossier.picture.time;

import dossier.picture.Box;
import dossier.picture.Lettering;
import dossier.picture.Svg;
import dossier.picture.Svg.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws offices and the like under the line of a lane: a bar each, with its name on it or beside
 * it.
 */
final class Tenures {
  private static final double PITCH = 16;
  private static final double BAR = 13;
  private static final double INSET = 5;
  private static final double OPEN = 30;

  private final double size;
  private final List<Bar> bars = new ArrayList<>();
  private final Rows rows = new Rows();

  private record Bar(Happening tenure, Box box, int row, double at, Anchor anchor, String words) {}

  Tenures(List<Happening> tenures, TimeScale scale, double size) {
    this.size = size;
    for (Happening tenure : tenures) {
      for (Stretch when : tenure.when()) {
        put(tenure, when, scale);
      }
    }
  }

  private void put(Happening tenure, Stretch when, TimeScale scale) {
    double from = scale.at(when.from()) - (when.opensBefore() ? OPEN : 0);
    double to =
        Math.max(
            from + 4,
            Math.min(scale.unplacedTo(), scale.at(when.to() + 1) + (when.opensAfter() ? OPEN : 0)));
    double whole = Lettering.width(tenure.label(), size) + 2 * INSET;
    boolean isInside = whole <= to - from;
    boolean isRight = isInside || to + whole <= scale.unplacedTo();
    double room = isInside ? to - from : isRight ? whole : from;
    String words = Lettering.fitted(tenure.label(), size, room - 2 * INSET);
    double width = words.isEmpty() ? 0 : Lettering.width(words, size) + 2 * INSET;
    double first = isRight ? from : from - width;
    double last = isInside || !isRight ? to : to + width;
    int row = 0;
    while (!rows.isFree(row, first, last)) {
      row++;
    }
    rows.take(row, first, last);
    double at = isInside ? from + INSET : isRight ? to + INSET : from - INSET;
    Anchor anchor = isRight ? Anchor.START : Anchor.END;
    bars.add(
        new Bar(tenure, new Box(from, row * PITCH, to, row * PITCH + BAR), row, at, anchor, words));
  }

  double height() {
    return rows.count() == 0 ? 0 : rows.count() * PITCH + 4;
  }

  void draw(double top, Svg svg) {
    for (Bar bar : bars) {
      Box box =
          new Box(bar.box.left(), top + bar.box.top(), bar.box.right(), top + bar.box.bottom());
      svg.link(bar.tenure.href(), bar.tenure.title(), "tenure").rect(box, "");
      if (!bar.words.isEmpty()) {
        svg.text(bar.at, box.bottom() - 3, bar.words, bar.anchor, "");
      }
      svg.close("a");
    }
  }
}
