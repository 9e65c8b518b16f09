package dossier.page;

import dossier.html.Link;

/**
 * A mention with some words on both sides.
 *
 * @param passage {@code §5}, leading to the passage
 * @param before the words before the name, with an ellipsis where the passage goes on
 * @param form the name as it stands there
 * @param after the words after it, likewise
 */
public record KeywordInContext(Link passage, String before, String form, String after) {

  /**
   * A mention in words that the site does not show.
   *
   * @param passage its number, 1-based
   */
  public static KeywordInContext withheld(int passage) {
    return new KeywordInContext(Link.words("§" + passage), "", "", "");
  }
}
