package dossier.render;

import java.util.List;

/**
 * How the page of a record ends.
 *
 * @param see other records that the author points to
 * @param notes in the order of their numbers
 */
public record RecordFoot(List<Link> see, List<Note> notes) {

  /** Copies the lists. */
  public RecordFoot {
    see = List.copyOf(see);
    notes = List.copyOf(notes);
  }

  /** Whether there is anything to see also. */
  public boolean hasSee() {
    return !see.isEmpty();
  }

  /** Whether there are notes. */
  public boolean hasNotes() {
    return !notes.isEmpty();
  }
}
