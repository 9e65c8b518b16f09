package dossier.page.disputed;

import dossier.address.Anchor;
import dossier.page.DisputeBlock;
import java.util.List;

/**
 * The disputes of one kind.
 *
 * @param kind {@code date}, {@code place} …, one word, which is the group's anchor too
 * @param title the kind as a heading
 * @param disputes in the order of the records
 */
public record DisputeGroup(String kind, String title, List<DisputeBlock> disputes) {
  /** The group's anchor. */
  public Anchor id() {
    return Anchor.row("kind", kind);
  }
}
