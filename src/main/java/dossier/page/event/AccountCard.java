package dossier.page.event;

import dossier.address.Anchor;
import dossier.page.DeclarationRow;
import dossier.page.Evidence;
import java.util.List;

/**
 * One source's telling of an event.
 *
 * @param number 1-based
 * @param evidence the quote, its source and its passage
 * @param told date, place and people as told there
 */
public record AccountCard(int number, Evidence evidence, List<DeclarationRow> told) {
  /** The card's anchor. */
  public Anchor id() {
    return Anchor.account(number);
  }

  /** Source and passage: the card's heading. */
  public String title() {
    return evidence.spoken();
  }
}
