package dossier.page.table;

import dossier.html.Attribute;
import dossier.html.DateWords;
import dossier.html.Html;
import dossier.html.Link;
import dossier.html.NoteMark;
import dossier.html.Siglum;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something said in a declaration, a table cell or a claim, with all that may hang on it.
 *
 * @param words the value itself
 * @param notes the marks of the notes that bear it out
 * @param sigla the sources that attest it
 * @param gloss a sentence under it, or empty
 * @param dispute {@code accounts differ}, leading to the dispute, or {@link Link#NONE}
 * @param sortKey what a column is sorted by; empty for the words as printed
 */
public record Value(
    Html words,
    List<NoteMark> notes,
    List<Siglum> sigla,
    String gloss,
    Link dispute,
    String sortKey) {

  private static final int MOST_BADGES = 16;
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** Nothing: an empty cell. */
  public static final Value NONE = of(Html.EMPTY);

  /**
   * A value that is a piece of HTML.
   *
   * @param words phrasing content
   */
  public static Value of(Html words) {
    return new Value(words, List.of(), List.of(), "", Link.NONE, "");
  }

  /** A value in plain words. */
  public static Value words(String words) {
    return of(Html.name(words));
  }

  /** A value that leads somewhere. */
  public static Value link(Link link) {
    return of(link.html()).sortedBy(link.text());
  }

  /**
   * Several links in a row.
   *
   * @param links in order
   */
  public static Value links(List<Link> links) {
    return of(Html.join(", ", links.stream().map(Link::html).toList()));
  }

  /** A date, sorted by its EDTF value. */
  public static Value date(DateWords date) {
    // a set stands where the first of its dates does
    return of(date.html()).sortedBy(date.edtf().replaceFirst("^[\\[{]", ""));
  }

  /** A count; numbers are sorted as such. */
  public static Value number(int number) {
    return words(Integer.toString(number));
  }

  /** The badge of the one source that a row rests on. */
  public static Value siglum(Siglum badge) {
    return NONE.attestedBy(List.of(badge));
  }

  /**
   * The badges of the sources that attest a row, sorted by their number, then by their letters; the
   * first of them where they are very many.
   *
   * @param sigla in the order of the sources
   */
  public static Value sigla(List<Siglum> sigla) {
    int left = Math.max(0, sigla.size() - MOST_BADGES);
    return new Value(
        Html.EMPTY,
        List.of(),
        sigla.subList(0, sigla.size() - left),
        left == 0 ? "" : "and " + left + " more",
        Link.NONE,
        sigla.stream()
            .map(Siglum::letters)
            .collect(
                Collectors.joining(" ", String.format(Locale.ROOT, "%03d ", sigla.size()), "")));
  }

  /**
   * The same value with its notes.
   *
   * @param marks in order
   */
  public Value noted(List<NoteMark> marks) {
    return new Value(words, marks, sigla, gloss, dispute, sortKey);
  }

  /**
   * The same value with the badges of its sources.
   *
   * @param badges in order
   */
  public Value attestedBy(List<Siglum> badges) {
    return new Value(words, notes, badges, gloss, dispute, sortKey);
  }

  /**
   * The same value with a sentence under it.
   *
   * @param sentence plain words
   */
  public Value glossed(String sentence) {
    return new Value(words, notes, sigla, sentence, dispute, sortKey);
  }

  /** The same value, marked as disputed. */
  public Value disputed(String href) {
    return new Value(words, notes, sigla, gloss, new Link("accounts differ", href), sortKey);
  }

  /** The same value with a sort key. */
  public Value sortedBy(String key) {
    return new Value(words, notes, sigla, gloss, dispute, key);
  }

  /** The {@code data-sort} attribute of a cell; nothing where the words themselves are sorted. */
  public Attribute sort() {
    return isSortKeyPrinted() ? Attribute.NONE : new Attribute(sortKey);
  }

  private boolean isSortKeyPrinted() {
    boolean isPlain = notes.isEmpty() && sigla.isEmpty() && gloss.isEmpty();
    return isPlain
        && !dispute.isPresent()
        && TAG.matcher(words.markup()).replaceAll("").equals(Html.text(sortKey).markup());
  }
}
