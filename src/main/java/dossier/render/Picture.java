package dossier.render;

/**
 * A picture drawn by the build.
 *
 * @param svg an {@code svg} element with a text alternative, or empty for no picture
 * @param caption how to read it, or empty
 */
public record Picture(Html svg, Html caption) {

  private static final int MANY_LINKS = 12;

  /** No picture. */
  public static final Picture NONE = new Picture(Html.EMPTY, Html.EMPTY);

  /** Whether it has so many links that a keyboard needs a way around it. */
  public boolean isLong() {
    return svg.markup().split("<a ", MANY_LINKS + 2).length > MANY_LINKS;
  }

  /** Whether there is a picture. */
  public boolean isPresent() {
    return !svg.isEmpty();
  }
}
