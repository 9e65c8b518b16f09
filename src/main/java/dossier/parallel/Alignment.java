package dossier.parallel;

import dossier.record.Source;
import java.util.List;

/**
 * Two versions of one text, sentence by sentence.
 *
 * @param left the version made first, as far as the dates tell
 * @param right the other version
 * @param beads in the order of both texts; together they hold every sentence once
 */
public record Alignment(Source left, Source right, List<Bead> beads) {

  public Alignment {
    beads = List.copyOf(beads);
  }

  /** Whether a source is one of the two. */
  boolean holds(String source) {
    return left.id().equals(source) || right.id().equals(source);
  }
}
