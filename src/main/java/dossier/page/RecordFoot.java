package dossier.page;

import dossier.html.Frame;
import dossier.html.Link;
import java.util.List;

/**
 * How the page of a record ends.
 *
 * @param see other records that the author points to
 * @param notes in the order of their numbers
 */
public record RecordFoot(List<Link> see, List<Note> notes) {
  /**
   * How a part of the page ends.
   *
   * @param part what stands around it; what to see also stands on the first
   */
  public RecordFoot of(Frame part, List<Note> some) {
    return new RecordFoot(part.isFirst() ? see : List.of(), some);
  }
}
