package dossier.page;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.html.DateWords;
import dossier.html.Siglum;
import dossier.link.Concordance;
import dossier.link.Dispute;
import dossier.page.table.TableRow;
import dossier.page.table.Value;
import java.util.ArrayList;
import java.util.List;

/** Events as rows of tables, the same on every page that lists them. */
public final class EventRows {
  private EventRows() {}

  /** When, what, in which role, told where. */
  public static TableRow row(String id, List<String> roles, boolean isTeller, Links links) {
    List<String> parts = new ArrayList<>(roles);
    if (isTeller) {
      parts.add("teller");
    }
    return TableRow.of(
        id,
        links.title(id),
        List.of(
            when(id, links),
            what(id, links),
            Value.words(String.join(", ", parts)),
            Value.sigla(sigla(id, links))));
  }

  /** The date; if there is none, what the order of events tells. */
  public static Value when(String id, Links links) {
    DateWords date = Dates.of(links.concordance(), id);
    return date.isPresent() ? Value.date(date) : Value.words(order(id, links)).sortedBy("~");
  }

  /** {@code after X}, for an event without a date; {@code undated} if nothing is known. */
  public static String order(String id, Links links) {
    List<String> before = links.concordance().chronology().before(id);
    return before.isEmpty() ? "undated" : "after: " + links.title(before.get(before.size() - 1));
  }

  public static Value what(String id, Links links) {
    Value link = Value.of(links.to(id).html()).glossed(FoundByProgram.glossed(id, "", links));
    return isDisputed(links.concordance(), id)
        ? link.disputed(PagePath.event(id).relativeTo(links.page(), Anchor.DISPUTES))
        : link;
  }

  public static boolean isDisputed(Concordance concordance, String id) {
    return concordance.disputes().of(id).stream().anyMatch(Dispute::isReal);
  }

  /** The sources that give an account of an event, in the order of the sources. */
  public static List<Siglum> sigla(String id, Links links) {
    return links.concordance().holdings().tellers(id).stream().map(links::siglum).toList();
  }
}
