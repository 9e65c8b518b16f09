package dossier.page.overview;

import dossier.html.Frame;
import dossier.html.Html;
import dossier.html.Page;
import dossier.page.Count;
import dossier.page.DisputeBlock;
import dossier.page.picture.Picture;
import dossier.page.table.SummaryTable;
import java.util.List;

/**
 * The first page: what the site is about, its sources, its people, where the sources differ.
 *
 * @param frame what stands around the page
 * @param subtitle under the site's title, or empty
 * @param description paragraphs
 * @param counts how many sources, people, events … there are, how many citations were checked
 * @param sources every source
 * @param chronology the chronology drawn small, or {@link Picture#NONE}
 * @param map the places of the events, or {@link Picture#NONE}
 * @param people the people most attested
 * @param disputes the newest disputes, each leading to its record
 */
public record OverviewPage(
    Frame frame,
    String subtitle,
    Html description,
    List<Count> counts,
    SummaryTable sources,
    Picture chronology,
    Picture map,
    SummaryTable people,
    List<DisputeBlock> disputes)
    implements Page {
  private static final int MOST_SOURCES = 60;

  /** The sources, or the first of them where they are very many. */
  public SummaryTable someSources() {
    return sources.beginning(MOST_SOURCES);
  }

  /** Whether there are more sources than are shown. */
  public boolean hasMoreSources() {
    return sources.rows().size() > MOST_SOURCES;
  }

  @Override
  public String sheet() {
    return "picture.css";
  }
}
