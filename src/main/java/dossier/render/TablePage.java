package dossier.render;

/**
 * All people, all events or all sources in one table.
 *
 * @param frame what stands around the page
 * @param introduction a sentence or two, as phrasing content
 * @param table the records
 */
public record TablePage(Frame frame, Html introduction, SummaryTable table) implements Page {

  @Override
  public String template() {
    return "page/table";
  }
}
