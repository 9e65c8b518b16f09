package dossier.page.source;

import dossier.address.Anchor;
import dossier.html.Html;

/**
 * A heading of a source's text. It names a section and is no passage.
 *
 * @param number 1-based, over the whole text
 * @param level 1 for the highest that the text has, at most 3
 * @param title the words in plain, for the contents column
 * @param words the words as printed
 */
public record HeadingBlock(int number, int level, String title, Html words) implements TextBlock {

  /** Keeps the level between 1 and 3. */
  public HeadingBlock {
    level = Math.max(1, Math.min(level, 3));
  }

  /** The heading's anchor. */
  public Anchor id() {
    return Anchor.heading(number);
  }

  /** Whether it is of the highest level. */
  public boolean isHigh() {
    return level == 1;
  }

  /** Whether it is of the middle level. */
  public boolean isMiddle() {
    return level == 2;
  }
}
