package dossier.html;

import dossier.address.Anchor;
import java.util.List;

/**
 * An entry of the contents column: a heading of the page, or a member under it.
 *
 * @param text its words
 * @param href a fragment of the same page
 * @param children entries under it; three levels at most are shown
 */
public record ContentsEntry(String text, String href, List<ContentsEntry> children) {
  /** An entry with nothing under it. */
  public static ContentsEntry of(String text, Anchor place) {
    return of(text, place, List.of());
  }

  /**
   * An entry with others under it.
   *
   * @param children in the order of the page
   */
  public static ContentsEntry of(String text, Anchor place, List<ContentsEntry> children) {
    return new ContentsEntry(text, place.fragment(), children);
  }
}
