package dossier.date;

import java.util.BitSet;
import java.util.List;

/**
 * One line of a table of phrases: what stands there, what must stand around it, and what is made of
 * it.
 *
 * @param before what must stand, or must not stand, right before; each looked at for itself
 * @param core the parts in their order
 * @param behind what must stand, or must not stand, right behind
 * @param operation makes the meaning out of the meanings of the parts
 * @param first ids of the words and classes that it can begin with
 */
record Phrase(
    List<Surrounding> before,
    List<Part> core,
    List<Surrounding> behind,
    Operation operation,
    BitSet first) {

  /**
   * One place in a phrase.
   *
   * @param choices any of which may stand there
   * @param optional whether the place may be empty
   * @param joined whether no white space may stand before it
   */
  record Part(List<Symbol> choices, boolean optional, boolean joined) {}

  /** Parts that stand beside a phrase and are no part of it; or must not stand there. */
  record Surrounding(List<Part> parts, boolean refused) {}

  /** Learns what it can begin with from what its first parts can; whether that was new. */
  boolean settleFirst() {
    int before = first.cardinality();
    for (Part part : core) {
      part.choices().forEach(choice -> first.or(choice.first()));
      if (!part.optional()) {
        break;
      }
    }
    return first.cardinality() > before;
  }
}
