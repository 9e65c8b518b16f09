package dossier.link;

import dossier.record.Claim;
import java.util.List;

/**
 * A point on which two accounts or statements do not agree.
 *
 * @param record id of the person or event
 * @param number 1-based, within the record
 * @param kind one of {@link dossier.record.StatedDispute#KINDS}
 * @param question the point as a question
 * @param claims what each source says, at least two
 * @param apparent why the contradiction is only apparent; empty if it is real
 */
public record Dispute(
    String record, int number, String kind, String question, List<Claim> claims, String apparent) {

  public Dispute {
    claims = List.copyOf(claims);
  }

  public boolean isReal() {
    return apparent.isEmpty();
  }
}
