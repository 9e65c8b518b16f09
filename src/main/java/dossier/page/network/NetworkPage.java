package dossier.page.network;

import dossier.address.Anchor;
import dossier.html.Frame;
import dossier.html.Page;
import dossier.page.picture.Picture;
import dossier.page.table.SummaryTable;
import dossier.paging.Paged;
import dossier.paging.Slice;
import java.util.List;

/**
 * Who is named together with whom.
 *
 * @param frame what stands around the page
 * @param picture the people and what joins them, or {@link Picture#NONE}
 * @param table every pair, with the passages that name both
 * @param omitted what the table leaves out, or empty
 */
public record NetworkPage(Frame frame, Picture picture, SummaryTable table, String omitted)
    implements Page, Paged {
  /** Section of the table. */
  public static final Anchor PAIRS = Anchor.section("pairs");

  /** The row of a pair. */
  public static Anchor row(String pair) {
    return Anchor.row(PAIRS.value(), pair);
  }

  @Override
  public List<String> keys() {
    return table.keys();
  }

  @Override
  public NetworkPage part(Frame part, Slice rows) {
    return new NetworkPage(
        part,
        part.isFirst() ? picture : Picture.NONE,
        table.part(rows.of(table.rows()), part.pager()),
        part.next().isPresent() ? "" : omitted);
  }

  @Override
  public String sheet() {
    return "picture.css";
  }
}
