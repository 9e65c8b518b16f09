package dossier.page;

import dossier.page.table.Value;
import java.util.Arrays;
import java.util.List;

/**
 * A row of a declaration, the block in monospace at the head of a record.
 *
 * @param label one lower-case word
 * @param values one value, or several where a record has several or where accounts differ
 * @param joint the word between two values on one line, such as {@code or}; empty where each value
 *     has a line of its own
 */
public record DeclarationRow(String label, List<Value> values, String joint) {
  /**
   * A row with all its values true, one a line.
   *
   * @param values in order
   */
  public static DeclarationRow of(String label, Value... values) {
    return new DeclarationRow(label, Arrays.asList(values), "");
  }

  /**
   * A row of which one value only can be true.
   *
   * @param values in order
   */
  public static DeclarationRow either(String label, List<Value> values) {
    return new DeclarationRow(label, values, "or");
  }

  /** The values line by line, each with those that a joint ties to it. */
  public List<List<Value>> lines() {
    return joint.isEmpty() ? values.stream().map(List::of).toList() : List.of(values);
  }
}
