package dossier.render;

/**
 * A picture drawn by the build.
 *
 * @param svg an {@code svg} element with a text alternative, or empty for no picture
 * @param caption how to read it, or empty
 */
public record Picture(Html svg, Html caption) {

  /** No picture. */
  public static final Picture NONE = new Picture(Html.EMPTY, Html.EMPTY);

  /** Whether there is a picture. */
  public boolean isPresent() {
    return !svg.isEmpty();
  }
}
