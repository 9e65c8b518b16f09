package dossier.html;

import dossier.address.Anchor;
import dossier.html.MarkedPieces.Layer;
import dossier.html.MarkedPieces.Run;
import dossier.html.MarkedPieces.Stretch;
import java.util.ArrayList;
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

  private record Remark(Stretch at, int number) {}

  private final String words;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Layer> names = new ArrayList<>();
  private final List<Stretch> cells = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<Layer> styles = new ArrayList<>();
  private final List<Layer> withheld = new ArrayList<>();
  private final Set<Integer> breaks = new TreeSet<>();

  private MarkedText(String words) {
    this.words = words;
  }

  /** Words with nothing upon them yet. */
  public static MarkedText of(String words) {
    return new MarkedText(words);
  }

  /** Emphasis of the source itself. */
  public MarkedText emphasized(int start, int end) {
    styles.add(new Layer(stretch(start, end), "<em>", "</em>"));
    return this;
  }

  /** A note mark of the source itself, set as a superscript. */
  public MarkedText raised(int start, int end) {
    styles.add(new Layer(stretch(start, end), "<sup>", "</sup>"));
    return this;
  }

  /**
   * Words that another version of the text lacks.
   *
   * @param isLeft whether this version stands on the left: its words go, those on the right come
   */
  public MarkedText own(int start, int end, boolean isLeft) {
    styles.add(
        new Layer(stretch(start, end), isLeft ? "<del>" : "<ins>", isLeft ? "</del>" : "</ins>"));
    return this;
  }

  /** Words that are not printed. No link may cross an end of them. */
  public MarkedText withheld(int start, int end, String instead) {
    withheld.add(new Layer(stretch(start, end), Html.text(instead).markup(), ""));
    return this;
  }

  /** A line break of the source itself. */
  public MarkedText brokenAt(int at) {
    breaks.add(at);
    return this;
  }

  /**
   * A name that leads to a record. Where two links overlap, the one that begins first is kept, and
   * of two that begin together the longer one.
   *
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
   * @param number the remark's number, 1-based
   */
  public MarkedText noted(int start, int end, int number) {
    remarks.add(new Remark(stretch(start, end), number));
    return this;
  }

  /** Cited words. */
  public MarkedText cited(int start, int end, Anchor run) {
    runs.add(Run.cited(stretch(start, end), run));
    return this;
  }

  /**
   * A cell of a box. Where there are cells, each is printed in a {@code span}, and a link stays
   * within its cell.
   */
  public MarkedText cell(int start, int end) {
    cells.add(stretch(start, end));
    return this;
  }

  /** The words with all their marks, as phrasing content. */
  public Html html() {
    remarks.stream()
        .filter(remark -> !isLink(remark))
        .forEach(remark -> runs.add(Run.noted(remark.at(), Anchor.notedWords(remark.number()))));
    return new MarkedPieces(words, links(), runs, styles, withheld, breaks).html(cells);
  }

  private Stretch stretch(int start, int end) {
    if (start < 0 || start >= end || end > words.length()) {
      throw new IndexOutOfBoundsException(start + " to " + end + " of " + words.length());
    }
    return new Stretch(start, end);
  }

  /** Whether it can be one link: no other lies upon it, and it is not parted by cells. */
  private boolean isLink(Remark remark) {
    return names.stream().noneMatch(name -> name.at().overlaps(remark.at()))
        && remarks.stream()
            .noneMatch(
                other -> other.number() != remark.number() && other.at().overlaps(remark.at()))
        && (cells.isEmpty() || cells.stream().anyMatch(cell -> cell.covers(remark.at())));
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
    Stream.concat(remarks.stream().filter(this::isLink).map(MarkedText::link), names.stream())
        .sorted(MarkedPieces.FIRST_THEN_LONGEST)
        .filter(link -> kept.isEmpty() || !link.at().overlaps(kept.get(kept.size() - 1).at()))
        .forEachOrdered(kept::add);
    return kept;
  }
}
