package dossier.page.table;

import dossier.html.Attribute;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a summary table.
 *
 * @param record the id of the record that the row stands for, or empty
 * @param title the row in the contents column, or empty
 * @param cells one for each column
 * @param tabs numbers of the tabs that the row belongs to, 1-based; a row may belong to several
 */
public record TableRow(String record, String title, List<Value> cells, List<Integer> tabs) {
  /** A row that stands for no record. */
  public static TableRow of(List<Value> cells) {
    return new TableRow("", "", cells, List.of());
  }

  /** A row that stands for a record, so that it can be linked to. */
  public static TableRow of(String record, String title, List<Value> cells) {
    return new TableRow(record, title, cells, List.of());
  }

  /**
   * The same row under tabs.
   *
   * @param numbers 1-based
   */
  public TableRow under(List<Integer> numbers) {
    return new TableRow(record, title, cells, numbers);
  }

  /** The tabs as classes for the style sheet: {@code in1 in3}. */
  public Attribute tabClasses() {
    return new Attribute(
        tabs.stream().map(number -> "in" + number).collect(Collectors.joining(" ")));
  }
}
