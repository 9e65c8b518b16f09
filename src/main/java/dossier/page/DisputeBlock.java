package dossier.page;

import dossier.address.Anchor;
import dossier.html.Attribute;
import dossier.html.ContentsEntry;
import dossier.html.Link;
import java.util.List;

/**
 * A point on which sources do not agree, with what each says.
 *
 * @param id its anchor in the page
 * @param kind {@code date}, {@code place}, {@code rank} …
 * @param question the point, worded as a question
 * @param subject the record that it is about, on pages that hold disputes of several records, else
 *     {@link Link#NONE}
 * @param people ids of the people whom it is about, likewise, else none
 * @param claims in the order of the sources
 * @param comparisons ways to the comparisons of the sources that are versions of one text
 * @param remark why the contradiction is only apparent, or empty
 */
public record DisputeBlock(
    Anchor id,
    String kind,
    String question,
    Link subject,
    List<String> people,
    List<Claim> claims,
    List<Link> comparisons,
    String remark) {
  /**
   * A dispute on the page of its own record.
   *
   * @param number 1-based, within the page
   * @param claims in the order of the sources
   */
  public static DisputeBlock of(int number, String kind, String question, List<Claim> claims) {
    return new DisputeBlock(
        Anchor.dispute(number), kind, question, Link.NONE, List.of(), claims, List.of(), "");
  }

  /** The same dispute, only apparent. */
  public DisputeBlock apparent(String reason) {
    return new DisputeBlock(id, kind, question, subject, people, claims, comparisons, reason);
  }

  /** The same dispute, with ways to the texts side by side. */
  public DisputeBlock compared(List<Link> ways) {
    return new DisputeBlock(id, kind, question, subject, people, claims, ways, remark);
  }

  /** The same dispute on a page that holds disputes of several records. */
  public DisputeBlock about(Anchor place, Link record, List<String> ids) {
    return new DisputeBlock(place, kind, question, record, ids, claims, comparisons, remark);
  }

  /** The people as words of an attribute. */
  public Attribute peopleIds() {
    return new Attribute(String.join(" ", people));
  }

  /** Its classes in the style sheet. */
  public String styleClasses() {
    return !remark.isEmpty() ? "dispute quiet" : "dispute";
  }

  /** What stands above the question: the kind, unless it says nothing. */
  public String label() {
    return kind.equals("other") ? "" : kind;
  }

  /** The dispute as an entry of the contents column. */
  public ContentsEntry contents() {
    return ContentsEntry.of(question, id);
  }
}
