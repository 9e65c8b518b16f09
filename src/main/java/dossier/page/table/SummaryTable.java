package dossier.page.table;

import dossier.address.Anchor;
import dossier.html.Attribute;
import dossier.html.ContentsEntry;
import dossier.html.Pager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of records or statements, with tabs where its rows fall into groups.
 *
 * @param section the section that the table stands in; the ids of rows and tabs derive from it
 * @param caption what the table holds, for screen readers
 * @param columns from left to right
 * @param tabLabels words of the tabs, without the first, which shows all rows
 * @param rows in the order of reading
 */
public record SummaryTable(
    Anchor section,
    String caption,
    List<Column> columns,
    List<String> tabLabels,
    List<TableRow> rows) {

  /** The style sheet knows this many tabs besides "all". */
  public static final int MOST_TABS = 12;

  private static final int ROWS_IN_ONE_GLANCE = 9;
  private static final int ROWS_IN_CONTENTS = 40;

  /** Refuses more tabs than the style sheet knows and rows of the wrong length. */
  public SummaryTable {
    if (tabLabels.size() > MOST_TABS) {
      throw new IllegalArgumentException("too many tabs: " + tabLabels.size());
    }
    for (TableRow row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("cells and columns differ in number: " + row);
      }
    }
  }

  /**
   * A table without tabs.
   *
   * @param rows in the order of reading
   */
  public static SummaryTable of(
      Anchor section, String caption, List<Column> columns, List<TableRow> rows) {
    return new SummaryTable(section, caption, columns, List.of(), rows);
  }

  /**
   * The same table under tabs.
   *
   * @param labels words of the tabs after the first, which shows all rows
   */
  public SummaryTable tabbed(List<String> labels) {
    return new SummaryTable(section, caption, columns, labels, rows);
  }

  /**
   * The same table with some of its rows. Tabs would hide what stands on other pages, so there are
   * none, unless the rows are all.
   */
  public SummaryTable part(List<TableRow> some, Pager pager) {
    return some.size() == rows.size()
        ? this
        : new SummaryTable(section, caption + pager.spoken(), columns, List.of(), some);
  }

  /**
   * What tells readers where each row stands: the year, where the first column is a date, else what
   * the first column is sorted by.
   */
  public List<String> keys() {
    List<String> first = rows.stream().map(row -> row.cells().get(0).sortKey()).toList();
    return columns.get(0).kind().equals("date") ? Years.of(first) : first;
  }

  /** The first rows; the whole table where it has no more. */
  public SummaryTable beginning(int most) {
    return part(rows.subList(0, Math.min(most, rows.size())), Pager.NONE);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Whether there are tabs to choose from. */
  public boolean isTabbed() {
    return tabs().stream().anyMatch(tab -> tab.rows() < rows.size());
  }

  /** Whether a filter box helps. */
  public boolean isLong() {
    return rows.size() > ROWS_IN_ONE_GLANCE;
  }

  /** The tabs after the first, each with the number of its rows; none that has no row. */
  public List<Tab> tabs() {
    return IntStream.rangeClosed(1, tabLabels.size())
        .mapToObj(
            number ->
                new Tab(
                    number,
                    tabLabels.get(number - 1),
                    (int) rows.stream().filter(row -> row.tabs().contains(number)).count(),
                    Anchor.tab(section.value(), number)))
        .filter(tab -> tab.rows() > 0)
        .toList();
  }

  /** The cells of a row, each with its column. */
  public List<Cell> cells(TableRow row) {
    List<Cell> cells = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      // A date right before the name of what happened needs no label, nor does an empty cell.
      boolean isClear =
          column.kind().equals("date") && i + 1 < columns.size() && columns.get(i + 1).isHead();
      Attribute label =
          isClear || row.cells().get(i).equals(Value.NONE)
              ? Attribute.NONE
              : new Attribute(column.label());
      cells.add(new Cell(column, row.cells().get(i), label));
    }
    return cells;
  }

  /** The {@code id} attribute of a row; nothing for a row that stands for no record. */
  public Attribute rowId(TableRow row) {
    return !row.record().isEmpty() ? new Attribute(anchor(row).value()) : Attribute.NONE;
  }

  /**
   * The rows that stand for records, as entries of the contents column; none where they are so many
   * that the column would hide the page's other sections.
   */
  public List<ContentsEntry> contents() {
    if (rows.size() > ROWS_IN_CONTENTS) {
      return List.of();
    }
    return rows.stream()
        .filter(row -> !row.record().isEmpty() && !row.title().isEmpty())
        .map(row -> ContentsEntry.of(row.title(), anchor(row)))
        .toList();
  }

  /** The classes of the table: {@code long} where a filter box helps. */
  public String styleClasses() {
    return isLong() ? "table long" : "table";
  }

  private Anchor anchor(TableRow row) {
    return Anchor.row(section.value(), row.record());
  }
}
