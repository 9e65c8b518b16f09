package dossier.picture.network;

import dossier.picture.Box;
import dossier.picture.Lettering;
import dossier.picture.Svg;
import dossier.picture.Svg.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a network as half a table: the names stand on the diagonal, and a circle where the row of
 * one meets the column of another, as large as their tie is strong. It stays legible where lines
 * between points would be a tangle.
 */
public final class NetworkPicture {
  private static final double MOST_CELL = 24;
  private static final double LEAST_RADIUS = 2.2;
  private static final double GAP = 5;
  private static final double NAME = 170;

  private final List<Node> nodes = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Format format;
  private final double cell;
  private final int greatest;

  /**
   * How a picture is laid out.
   *
   * @param look the CSS class that tells when it is shown: {@code wide} or {@code upright}
   * @param width of the view box
   * @param size of the letters; less where the rows stand closer
   */
  public record Format(String look, double width, double size) {
    /** Over the whole width of a page. */
    public static final Format PAGE = new Format("wide", 720, 13);

    /** On a phone. */
    public static final Format PHONE = new Format("upright", 343, 12.5);
  }

  private NetworkPicture(List<Node> given, List<Tie> between, Format format) {
    this.format = format;
    List<Integer> order = Seriation.order(given.size(), between);
    order.forEach(node -> nodes.add(given.get(node)));
    for (Tie tie : between) {
      int one = order.indexOf(tie.one());
      int other = order.indexOf(tie.other());
      ties.add(
          new Tie(
              Math.max(one, other), Math.min(one, other), tie.strength(), tie.title(), tie.href()));
    }
    this.greatest = ties.stream().mapToInt(Tie::strength).max().orElse(1);
    double least = MOST_CELL;
    for (int i = 0; i < nodes.size(); i++) {
      double name = Lettering.width(name(nodes.get(i)), format.size);
      least = Math.min(least, (format.width - name - GAP - 2) / (i + 1));
    }
    this.cell = least;
  }

  /**
   * A picture.
   *
   * @param name what it shows, for those who do not see it
   * @param nodes in any order
   * @param ties between nodes, no two between the same
   * @return an {@code svg} element; empty if there are no ties
   */
  public static String draw(String name, List<Node> nodes, List<Tie> ties, Format format) {
    return ties.isEmpty() ? "" : new NetworkPicture(nodes, ties, format).draw(name);
  }

  private String name(Node node) {
    return Lettering.cut(node.name(), format.size, Math.min(NAME, format.width / 2.8));
  }

  private double size() {
    return Math.min(format.size, cell * 0.95);
  }

  private String draw(String name) {
    double side = nodes.size() * cell;
    Svg svg = Svg.picture("network " + format.look, format.width, side, size(), name);
    svg.silent("").path(lines(), "grid").close("g");
    for (int i = 0; i < nodes.size(); i++) {
      for (Tie tie : tiesInRow(i)) {
        double radius =
            Math.max(
                LEAST_RADIUS, (cell / 2 - 0.5) * Math.sqrt((double) tie.strength() / greatest));
        svg.link(tie.href(), tie.title(), "");
        if (format.look.equals("upright")) {
          svg.hit(Box.around((tie.other() + 0.5) * cell, (i + 0.5) * cell, cell / 2));
        }
        svg.circle((tie.other() + 0.5) * cell, (i + 0.5) * cell, radius).close("a");
      }
      svg.link(nodes.get(i).href(), nodes.get(i).title(), "")
          .text(
              (i + 0.5) * cell + GAP,
              (i + 0.5) * cell + size() * 0.35,
              name(nodes.get(i)),
              Anchor.START,
              "name")
          .close("a");
    }
    return svg.end();
  }

  /** From each name to the farthest of its circles, along its row and down its column. */
  private String lines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < nodes.size(); i++) {
      int node = i;
      int left =
          ties.stream().filter(tie -> tie.one() == node).mapToInt(Tie::other).min().orElse(i);
      int low = ties.stream().filter(tie -> tie.other() == node).mapToInt(Tie::one).max().orElse(i);
      lines
          .append('M')
          .append(middle(left))
          .append(' ')
          .append(middle(i))
          .append('H')
          .append(middle(i));
      lines.append('V').append(middle(low));
    }
    return lines.toString();
  }

  private String middle(int place) {
    return Svg.number((place + 0.5) * cell);
  }

  private List<Tie> tiesInRow(int row) {
    return ties.stream()
        .filter(tie -> tie.one() == row)
        .sorted(java.util.Comparator.comparingInt(Tie::other))
        .toList();
  }
}
