package dossier.page.list;

import dossier.html.Frame;
import dossier.html.Html;
import dossier.html.Page;
import dossier.page.table.SummaryTable;
import dossier.paging.Paged;
import dossier.paging.Slice;
import java.util.List;

/**
 * All people, all events or all sources in one table.
 *
 * @param frame what stands around the page
 * @param introduction a sentence or two, as phrasing content
 * @param table the records
 */
public record TablePage(Frame frame, Html introduction, SummaryTable table) implements Page, Paged {
  @Override
  public List<String> keys() {
    return table.keys();
  }

  @Override
  public boolean isAlphabetical() {
    return table.columns().get(0).isHead();
  }

  @Override
  public TablePage part(Frame part, Slice rows) {
    return new TablePage(part, introduction, table.part(rows.of(table.rows()), part.pager()));
  }
}
