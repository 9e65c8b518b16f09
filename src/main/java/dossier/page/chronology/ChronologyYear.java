package dossier.page.chronology;

import dossier.address.Anchor;
import java.util.List;

/**
 * The events of one year.
 *
 * @param key the year, 0 for the first before Christ, or a word such as {@code undated}
 * @param title the year as a heading
 * @param entries in order
 */
public record ChronologyYear(String key, String title, List<ChronologyEntry> entries) {
  /** The year's anchor. */
  public Anchor id() {
    return Anchor.year(key);
  }
}
