package dossier.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Words of a source with all that lies upon them: emphasis, note marks of the source itself, line
 * breaks, linked names, cited runs, words that another version lacks, and words that the editor
 * remarks on. These may overlap in any way; the HTML is well-formed all the same.
 *
 * <p>A link stays in one piece. A cited run is printed as several {@code mark} pieces where it must
 * be: the first carries the run's id, all carry {@code data-run}.
 *
 * <p>All places are offsets into the words, in UTF-16 code units, as in {@link String#substring}.
 */
public final class MarkedText {

  private static final Comparator<Layer> FIRST_THEN_LONGEST =
      Comparator.comparingInt((Layer layer) -> layer.at().start())
          .thenComparingInt(layer -> -layer.at().end());

  private record Stretch(int start, int end) {

    boolean covers(int from, int to) {
      return start <= from && to <= end;
    }

    boolean overlaps(Stretch other) {
      return start < other.end && other.start < end;
    }
  }

  private record Layer(Stretch at, String open, String close) {}

  /**
   * Words that carry an anchor, printed in as many pieces as it takes; only the first has the id.
   */
  private record Run(Stretch at, Anchor anchor, String again, String close) {
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

  private record Remark(Stretch at, int number) {}

  private final String words;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Layer> names = new ArrayList<>();
  private final List<Stretch> cells = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<Layer> styles = new ArrayList<>();
  private final Set<Integer> breaks = new TreeSet<>();

  private MarkedText(String words) {
    this.words = words;
  }

  /**
   * Words with nothing upon them yet.
   *
   * @param words as they stand in the source
   */
  public static MarkedText of(String words) {
    return new MarkedText(words);
  }

  /**
   * Emphasis of the source itself.
   *
   * @param start first character
   * @param end behind the last character
   */
  public MarkedText emphasized(int start, int end) {
    styles.add(new Layer(stretch(start, end), "<em>", "</em>"));
    return this;
  }

  /**
   * A note mark of the source itself, set as a superscript.
   *
   * @param start first character
   * @param end behind the last character
   */
  public MarkedText raised(int start, int end) {
    styles.add(new Layer(stretch(start, end), "<sup>", "</sup>"));
    return this;
  }

  /**
   * Words that another version of the text lacks.
   *
   * @param start first character
   * @param end behind the last character
   * @param isLeft whether this version stands on the left: its words go, those on the right come
   */
  public MarkedText own(int start, int end, boolean isLeft) {
    styles.add(
        new Layer(stretch(start, end), isLeft ? "<del>" : "<ins>", isLeft ? "</del>" : "</ins>"));
    return this;
  }

  /**
   * A line break of the source itself.
   *
   * @param at the character that begins the next line
   */
  public MarkedText brokenAt(int at) {
    breaks.add(at);
    return this;
  }

  /**
   * A name that leads to a record. Where two links overlap, the one that begins first is kept, and
   * of two that begin together the longer one.
   *
   * @param start first character
   * @param end behind the last character
   * @param href a relative address
   */
  public MarkedText linked(int start, int end, String href) {
    names.add(new Layer(stretch(start, end), "<a href=\"" + Html.text(href) + "\">", "</a>"));
    return this;
  }

  /**
   * Words that the editor remarks on, which lead to the remark; where a name among them leads
   * elsewhere, they only carry the anchor.
   *
   * @param start first character
   * @param end behind the last character
   * @param number the remark's number, 1-based
   */
  public MarkedText noted(int start, int end, int number) {
    remarks.add(new Remark(stretch(start, end), number));
    return this;
  }

  /**
   * Cited words.
   *
   * @param start first character
   * @param end behind the last character
   * @param run the run's anchor
   */
  public MarkedText cited(int start, int end, Anchor run) {
    runs.add(Run.cited(stretch(start, end), run));
    return this;
  }

  /**
   * A cell of a box. Where there are cells, each is printed in a {@code span}, and a link stays
   * within its cell.
   *
   * @param start first character
   * @param end behind the last character
   */
  public MarkedText cell(int start, int end) {
    cells.add(stretch(start, end));
    return this;
  }

  /** The words with all their marks, as phrasing content. */
  public Html html() {
    remarks.stream()
        .filter(this::holdsName)
        .forEach(remark -> runs.add(Run.noted(remark.at(), Anchor.notedWords(remark.number()))));
    Set<Anchor> begun = new HashSet<>();
    StringBuilder out = new StringBuilder();
    if (cells.isEmpty()) {
      printLinked(0, words.length(), begun, out);
    }
    for (Stretch cell : cells) {
      out.append(out.isEmpty() ? "<span>" : " <span>");
      printLinked(cell.start(), cell.end(), begun, out);
      out.append("</span>");
    }
    return Html.trusted(out.toString());
  }

  private void printLinked(int from, int to, Set<Anchor> begun, StringBuilder out) {
    int at = from;
    for (Layer link : links()) {
      if (from <= link.at().start() && link.at().end() <= to) {
        print(at, link.at().start(), begun, out);
        out.append(link.open());
        print(link.at().start(), link.at().end(), begun, out);
        out.append(link.close());
        at = link.at().end();
      }
    }
    print(at, to, begun, out);
  }

  private Stretch stretch(int start, int end) {
    if (start < 0 || start >= end || end > words.length()) {
      throw new IndexOutOfBoundsException(start + " to " + end + " of " + words.length());
    }
    return new Stretch(start, end);
  }

  private boolean holdsName(Remark remark) {
    return names.stream().anyMatch(name -> name.at().overlaps(remark.at()));
  }

  private static Layer link(Remark remark) {
    String open =
        "<a class=\"noted\" id=\""
            + Anchor.notedWords(remark.number())
            + "\" href=\""
            + Anchor.editorNote(remark.number()).fragment()
            + "\">";
    return new Layer(remark.at(), open, "</a>");
  }

  // HTML: an a element must not stand within another.
  private List<Layer> links() {
    List<Layer> kept = new ArrayList<>();
    Stream.concat(
            remarks.stream().filter(remark -> !holdsName(remark)).map(MarkedText::link),
            names.stream())
        .sorted(FIRST_THEN_LONGEST)
        .filter(link -> kept.stream().noneMatch(other -> link.at().overlaps(other.at())))
        .forEach(kept::add);
    kept.sort(FIRST_THEN_LONGEST);
    return kept;
  }

  // Prints a stretch between two link boundaries, cut wherever a run or a style begins or ends.
  private void print(int from, int to, Set<Anchor> begun, StringBuilder out) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    runs.forEach(run -> cuts.addAll(List.of(run.at().start(), run.at().end())));
    styles.forEach(style -> cuts.addAll(List.of(style.at().start(), style.at().end())));
    cuts.addAll(breaks);
    int at = from;
    for (int cut : cuts.subSet(from, false, to, true)) {
      piece(at, cut, begun, out);
      at = cut;
    }
  }

  private void piece(int from, int to, Set<Anchor> begun, StringBuilder out) {
    if (breaks.contains(from)) {
      out.append("<br>");
    }
    List<Run> marks = runs.stream().filter(run -> run.at().covers(from, to)).toList();
    List<Layer> within = styles.stream().filter(style -> style.at().covers(from, to)).toList();
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
