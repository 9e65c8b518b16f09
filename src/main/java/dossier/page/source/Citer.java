package dossier.page.source;

import dossier.address.Anchor;
import dossier.html.Link;

/**
 * A place in the site that cites a passage.
 *
 * @param link the record that cites it, leading to the very note, account or dispute
 * @param kind {@code person}, {@code event}, {@code source} or {@code dispute}
 * @param run the cited words in this page
 */
public record Citer(Link link, String kind, Anchor run) {

  /** Whether the words are cited in a dispute. */
  public boolean isDispute() {
    return kind.equals("dispute");
  }
}
