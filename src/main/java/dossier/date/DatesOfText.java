package dossier.date;

import java.util.List;

/**
 * The date expressions of a text, passage by passage.
 *
 * @param passages for each passage in order its expressions in order; offsets count within the
 *     passage
 */
public record DatesOfText(List<List<DateExpression>> passages) {

  /** Copies the lists. */
  public DatesOfText {
    passages = passages.stream().map(List::copyOf).toList();
  }

  /** The expressions of a passage, counted from 0. */
  public List<DateExpression> in(int passage) {
    return passages.get(passage);
  }

  /**
   * The expressions that stand wholly in a part of a passage, such as a quote.
   *
   * @param from offset of its first character in the passage, in UTF-16 units
   * @param to offset behind its last character
   */
  public List<DateExpression> within(int passage, int from, int to) {
    return in(passage).stream().filter(date -> date.start() >= from && date.end() <= to).toList();
  }
}
