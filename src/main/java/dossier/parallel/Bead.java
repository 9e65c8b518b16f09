package dossier.parallel;

import java.util.List;

/**
 * Sentences of two versions that answer each other, or a sentence that only one version has. (The
 * word is that of W. A. Gale and K. W. Church, <i>A Program for Aligning Sentences in Bilingual
 * Corpora</i>, 1993.)
 *
 * @param left neighbours in one passage, at most two; empty if only the other version has words
 * @param right likewise
 */
public record Bead(List<Sentence> left, List<Sentence> right) {

  public Bead {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Whether both versions have these sentences. */
  public boolean isAligned() {
    return !left.isEmpty() && !right.isEmpty();
  }
}
