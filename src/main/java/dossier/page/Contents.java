package dossier.page;

import dossier.address.Anchor;
import dossier.html.ContentsEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the sections of a page in their order, leaving out those that the page does not have.
 */
public final class Contents {
  private final List<ContentsEntry> entries = new ArrayList<>();

  /** Adds a section with nothing under it. */
  public Contents add(boolean present, String title, String id) {
    return add(present, title, id, List.of());
  }

  /**
   * Adds a section with members of its own.
   *
   * @param members in the order of the page
   */
  public Contents add(boolean present, String title, String id, List<ContentsEntry> members) {
    if (present) {
      entries.add(ContentsEntry.of(title, Anchor.section(id), members));
    }
    return this;
  }

  /** Adds how the page of a record ends. */
  public List<ContentsEntry> with(RecordFoot foot) {
    return add(!foot.see().isEmpty(), "See also", "see")
        .add(!foot.notes().isEmpty(), "Notes", "notes")
        .entries();
  }

  /** The sections. */
  public List<ContentsEntry> entries() {
    return entries;
  }
}
