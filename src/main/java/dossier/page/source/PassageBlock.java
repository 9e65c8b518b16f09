package dossier.page.source;

import dossier.address.Anchor;
import dossier.html.Attribute;
import dossier.html.Html;
import java.util.List;

/**
 * A numbered passage of a source's text with what stands in its margin.
 *
 * @param number 1-based
 * @param kind {@code paragraph}, {@code quotation}, {@code caption}, {@code attribution} or {@code
 *     row} (of a box)
 * @param words the words as they stand in the source, with names linked, cited runs and noted words
 *     marked; for a row, each cell in a {@code span}
 * @param language BCP 47 tag of the words where it is not the page's, else empty
 * @param citers who cites the passage
 * @param notes the editor's notes on words of the passage
 */
public record PassageBlock(
    int number,
    String kind,
    Html words,
    String language,
    List<Citer> citers,
    List<EditorNote> notes)
    implements TextBlock {

  private static final int IN_SIGHT = 4;

  /**
   * A paragraph.
   *
   * @param number 1-based
   */
  public static PassageBlock paragraph(int number, Html words) {
    return new PassageBlock(number, "paragraph", words, "", List.of(), List.of());
  }

  /** The same passage with its margin. */
  public PassageBlock margin(List<Citer> who, List<EditorNote> editor) {
    return new PassageBlock(number, kind, words, language, who, editor);
  }

  /** The same passage, of another kind than a paragraph. */
  public PassageBlock ofKind(String which) {
    return new PassageBlock(number, which, words, language, citers, notes);
  }

  /**
   * The same passage in another language than the page's.
   *
   * @param tag BCP 47
   */
  public PassageBlock inLanguage(String tag) {
    return new PassageBlock(number, kind, words, tag, citers, notes);
  }

  /** The passage's anchor. */
  public Anchor id() {
    return Anchor.passage(number);
  }

  /** Whether the source itself quotes here. */
  public boolean isQuotation() {
    return kind.equals("quotation");
  }

  /** Whether anything stands in the margin. */
  public boolean hasMargin() {
    return !citers.isEmpty() || !notes.isEmpty();
  }

  /** The citers in sight. */
  public List<Citer> first() {
    return citers.subList(0, citers.size() <= IN_SIGHT + 1 ? citers.size() : IN_SIGHT);
  }

  /** The citers folded away; never a single one. */
  public List<Citer> rest() {
    return citers.subList(first().size(), citers.size());
  }

  /** Whether some citers are folded away. */
  public boolean isFolded() {
    return !rest().isEmpty();
  }

  /** The {@code lang} attribute of the words; nothing for the page's own language. */
  public Attribute lang() {
    return new Attribute(language);
  }

  /** The {@code dir} attribute of the words, beside {@link #lang}. */
  public Attribute dir() {
    return Attribute.direction(language);
  }
}
