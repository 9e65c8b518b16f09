package dossier.page.compare;

import dossier.html.Html;
import dossier.html.Link;

/**
 * Sentences of two versions that answer each other.
 *
 * @param leftPassage {@code J §5}, leading to the passage, or {@link Link#NONE}
 * @param left the sentence, words of its own in {@code del}; empty where the version lacks it
 * @param rightPassage likewise
 * @param right the sentence, words of its own in {@code ins}; empty where the version lacks it
 */
public record ComparedRow(Link leftPassage, Html left, Link rightPassage, Html right) {

  /** The passage of the row: that on the left, if the version has one. */
  String passage() {
    return leftPassage.isPresent() ? leftPassage.text() : rightPassage.text();
  }

  /** Whether the version on the left has these words. */
  public boolean isLeft() {
    return !left.isEmpty();
  }
}
