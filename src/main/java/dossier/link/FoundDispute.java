package dossier.link;

import dossier.record.Claim;
import dossier.record.StatedDispute;
import java.util.List;
import org.apache.commons.lang3.Strings;

/**
 * A dispute that the build finds, before an author's word on it is heard.
 *
 * @param kind one of {@link StatedDispute#KINDS}
 * @param point what an author calls it, see {@link Dispute}
 * @param with the id of the other person, or empty
 * @param question in the build's words
 * @param claims at least two
 */
record FoundDispute(String kind, String point, String with, String question, List<Claim> claims) {

  static FoundDispute of(String kind, String question, List<Claim> claims) {
    return new FoundDispute(kind, kind, "", question, claims);
  }

  /**
   * Those of a record that an author's word can mean: the ones on its very point; if there is none,
   * those of that kind.
   *
   * @param record the id of the record; a word in the record of the other of two people names it
   */
  static List<FoundDispute> meantBy(StatedDispute word, String record, List<FoundDispute> found) {
    List<FoundDispute> between =
        found.stream()
            .filter(each -> word.with().map(of -> each.isBetween(record, of.id())).orElse(true))
            .toList();
    List<FoundDispute> onPoint =
        between.stream().filter(each -> Strings.CI.equals(each.point, word.on())).toList();
    return onPoint.isEmpty()
        ? between.stream().filter(each -> each.kind.equals(word.on())).toList()
        : onPoint;
  }

  private boolean isBetween(String record, String other) {
    return !with.isEmpty() && (other.equals(with) || other.equals(record));
  }
}
