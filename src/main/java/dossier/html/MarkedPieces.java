package dossier.html;

import dossier.address.Anchor;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Prints words with all that lies upon them as well-formed HTML: cut into pieces wherever a run or
 * a style begins or ends, links outermost and in one piece. For printing once.
 */
final class MarkedPieces {
  /** How links are tried: the one that begins first, of two the longer. */
  static final Comparator<Layer> FIRST_THEN_LONGEST =
      Comparator.comparingInt((Layer layer) -> layer.at().start())
          .thenComparingInt(layer -> -layer.at().end());

  /** Words from a first character to one behind the last. */
  record Stretch(int start, int end) {

    boolean covers(Stretch other) {
      return start <= other.start && other.end <= end;
    }

    boolean overlaps(Stretch other) {
      return start < other.end && other.start < end;
    }
  }

  /** Words in one element, with its tags. */
  record Layer(Stretch at, String open, String close) {}

  /**
   * Words that carry an anchor, printed in as many pieces as it takes; only the first has the id.
   */
  record Run(Stretch at, Anchor anchor, String again, String close) {

    static Run cited(Stretch at, Anchor anchor) {
      return new Run(at, anchor, "<mark data-run=\"" + anchor + "\">", "</mark>");
    }

    static Run noted(Stretch at, Anchor anchor) {
      return new Run(at, anchor, "<span class=\"noted\">", "</span>");
    }

    String first() {
      int tag = again.indexOf(' ');
      return again.substring(0, tag) + " id=\"" + anchor + "\"" + again.substring(tag);
    }
  }

  private final String words;
  private final List<Layer> links;
  private final Sweep<Run> runs;
  private final Sweep<Layer> styles;
  private final Sweep<Layer> withheld;
  private final Set<Integer> breaks;

  /** Wherever a run or a style begins or ends, or a line. */
  private final TreeSet<Integer> cuts;

  private final Set<Anchor> begun = new HashSet<>();
  private int link;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param links in order, without overlap
   * @param runs words that carry an anchor; they may overlap in any way
   * @param withheld words that are not printed, with what stands for them as the opening tag
   */
  MarkedPieces(
      String words,
      List<Layer> links,
      List<Run> runs,
      List<Layer> styles,
      List<Layer> withheld,
      Set<Integer> breaks) {
    this.words = words;
    this.links = links;
    this.runs = new Sweep<>(runs, Run::at);
    this.styles = new Sweep<>(styles, Layer::at);
    this.withheld = new Sweep<>(withheld, Layer::at);
    this.breaks = breaks;
    this.cuts = new TreeSet<>(breaks);
    Stream.of(
            runs.stream().map(Run::at),
            styles.stream().map(Layer::at),
            withheld.stream().map(Layer::at))
        .flatMap(each -> each)
        .forEach(each -> cuts.addAll(List.of(each.start(), each.end())));
  }

  /** All the words; of a box each cell in a {@code span}. */
  Html html(List<Stretch> cells) {
    if (cells.isEmpty()) {
      printLinked(0, words.length());
    }
    for (Stretch cell : cells) {
      out.append(out.isEmpty() ? "<span>" : " <span>");
      printLinked(cell.start(), cell.end());
      out.append("</span>");
    }
    return Html.trusted(out.toString());
  }

  private void printLinked(int from, int to) {
    int at = from;
    for (; link < links.size() && links.get(link).at().start() < to; link++) {
      Layer each = links.get(link);
      if (each.at().start() >= at && each.at().end() <= to) {
        print(at, each.at().start());
        out.append(each.open());
        print(each.at().start(), each.at().end());
        out.append(each.close());
        at = each.at().end();
      }
    }
    print(at, to);
  }

  // Prints a stretch between two link boundaries, cut wherever a run or a style begins or ends.
  private void print(int from, int to) {
    int at = from;
    for (int cut : cuts.subSet(from, false, to, false)) {
      piece(at, cut);
      at = cut;
    }
    if (at < to) {
      piece(at, to);
    }
  }

  private void piece(int from, int to) {
    Optional<Layer> gap = withheld.over(from, to).stream().findFirst();
    if (gap.isPresent()) {
      out.append(gap.get().at().start() == from ? gap.get().open() : "");
      return;
    }
    if (breaks.contains(from)) {
      out.append("<br>");
    }
    List<Run> marks = runs.over(from, to);
    List<Layer> within = styles.over(from, to);
    for (Run run : marks) {
      out.append(begun.add(run.anchor()) ? run.first() : run.again());
    }
    within.forEach(style -> out.append(style.open()));
    out.append(Html.text(words.substring(from, to)));
    for (int i = within.size() - 1; i >= 0; i--) {
      out.append(within.get(i).close());
    }
    for (int i = marks.size() - 1; i >= 0; i--) {
      out.append(marks.get(i).close());
    }
  }
}
