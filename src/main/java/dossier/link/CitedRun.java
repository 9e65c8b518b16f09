package dossier.link;

import dossier.citation.Verdict.Verified;
import java.util.List;

/**
 * Words of a source that records cite.
 *
 * @param number 1-based, counted through the source in the order of the text
 * @param where the passage and the runs in it
 * @param by who cites them, in the order of the records
 */
public record CitedRun(int number, Verified where, List<Attestation> by) {

  public CitedRun {
    by = List.copyOf(by);
  }
}
