package dossier.page.index;

import dossier.html.Html;
import dossier.html.Link;
import java.util.List;

/**
 * An entry of the index.
 *
 * @param term a name form, a title or a place
 * @param language BCP 47 tag of the term where it is not the page's, else empty
 * @param href where it leads; empty for a mere reference
 * @param kind {@code person}, {@code event}, {@code place} or {@code source}
 * @param see the entries that a reference points to
 */
public record IndexEntry(String term, String language, String href, String kind, List<Link> see) {
  /** An entry that leads to its record. */
  public static IndexEntry of(String term, String href, String kind) {
    return new IndexEntry(term, "", href, kind, List.of());
  }

  /**
   * An entry that refers to others.
   *
   * @param language BCP 47 tag, or empty
   */
  public static IndexEntry see(String term, String language, String kind, List<Link> see) {
    return new IndexEntry(term, language, "", kind, see);
  }

  /** The term, in its language, linked where it leads somewhere. */
  public Html html() {
    Html words = language.isEmpty() ? Html.name(term) : Html.text(term, language);
    return href.isEmpty()
        ? words
        : Html.trusted("<a href=\"" + Html.text(href) + "\">" + words + "</a>");
  }

  /** The entries that a reference points to, in a row. */
  public Html seeOneOf() {
    return Html.join(" or ", see.stream().map(Link::html).toList());
  }
}
