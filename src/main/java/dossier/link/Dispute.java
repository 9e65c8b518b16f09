package dossier.link;

import dossier.record.Claim;
import java.util.List;

/**
 * A point on which two accounts or statements do not agree.
 *
 * @param record id of the person or event
 * @param number 1-based, within the record
 * @param kind one of {@link dossier.record.StatedDispute#KINDS}
 * @param point what an author calls it: the point of the statements, as {@code eye colour}, else
 *     the kind
 * @param with the id of the other person, where it is how two people were related; else empty
 * @param question the point as a question
 * @param claims what each source says, at least two
 * @param isStated whether an author states it and words the question, in contrast to the build
 * @param apparent why the contradiction is only apparent; empty if it is real
 */
public record Dispute(
    String record,
    int number,
    String kind,
    String point,
    String with,
    String question,
    List<Claim> claims,
    boolean isStated,
    String apparent) {

  public Dispute {
    claims = List.copyOf(claims);
  }

  /** The same dispute with its question in other words. */
  public Dispute asking(String words) {
    return new Dispute(record, number, kind, point, with, words, claims, isStated, apparent);
  }

  public boolean isReal() {
    return apparent.isEmpty();
  }
}
