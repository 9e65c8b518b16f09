package dossier.page.chronology;

import dossier.address.Anchor;
import dossier.html.DateWords;
import dossier.html.Html;
import dossier.html.Link;
import dossier.html.Siglum;
import java.util.List;

/**
 * An event in the chronology.
 *
 * @param record the event's id
 * @param date as its accounts agree, or what the order of events tells: {@code after …}
 * @param event title and page
 * @param gloss a few words under it, or empty
 * @param people who takes part
 * @param sigla the sources that tell of it
 * @param state {@code agreed}, {@code undated} (placed by what came before and after) or {@code
 *     disputed}
 */
public record ChronologyEntry(
    String record,
    DateWords date,
    Link event,
    String gloss,
    List<Link> people,
    List<Siglum> sigla,
    String state) {
  /** The entry's anchor. */
  public Anchor id() {
    return Anchor.row("event", record);
  }

  /** Whether the accounts differ. */
  public boolean isDisputed() {
    return state.equals("disputed");
  }

  /** Who takes part, in a row. */
  public Html who() {
    return Html.join(", ", people.stream().map(Link::html).toList());
  }
}
