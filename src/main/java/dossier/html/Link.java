package dossier.html;

import dossier.address.Anchor;
import dossier.address.PagePath;

/**
 * Words that lead somewhere.
 *
 * @param text what is printed
 * @param href an address relative to the page that prints it, or absolute; empty for words that
 *     lead nowhere
 */
public record Link(String text, String href) {

  /** No link, no words. */
  public static final Link NONE = new Link("", "");

  /** Words alone. */
  public static Link words(String text) {
    return new Link(text, "");
  }

  /** A link to another page of the site, from the page that prints it. */
  public static Link to(String text, PagePath target, PagePath page) {
    return new Link(text, target.relativeTo(page));
  }

  /** A link to a place in a page of the site, from the page that prints it. */
  public static Link to(String text, PagePath target, Anchor place, PagePath page) {
    return new Link(text, target.relativeTo(page, place));
  }

  /** A link within one page. */
  public static Link to(String text, Anchor place) {
    return new Link(text, place.fragment());
  }

  /** Whether there is anything to print. */
  public boolean isPresent() {
    return !text.isEmpty();
  }

  /** The link as an {@code a} element, or the words alone where it leads nowhere. */
  public Html html() {
    Html words = Html.name(text);
    return href.isEmpty()
        ? words
        : Html.trusted("<a href=\"" + Html.text(href) + "\">" + words + "</a>");
  }
}
