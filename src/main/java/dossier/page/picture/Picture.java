package dossier.page.picture;

import dossier.html.Html;

/**
 * A picture drawn by the build.
 *
 * @param name what it shows, and where on the page the same is told
 * @param svg an {@code svg} element with a text alternative, or empty for no picture
 * @param caption how to read it, or empty
 */
public record Picture(String name, Html svg, Html caption) {

  /** No picture. */
  public static final Picture NONE = new Picture("", Html.EMPTY, Html.EMPTY);

  /** Whether there is a picture. */
  public boolean isPresent() {
    return !svg.isEmpty();
  }
}
