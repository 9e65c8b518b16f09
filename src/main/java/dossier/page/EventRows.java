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
  public static TableRow row(String id, List<String> roles, boolean isTeller, PageContext context) {
    List<String> parts = new ArrayList<>(roles);
    if (isTeller) {
      parts.add("teller");
    }
    return TableRow.of(
        id,
        context.title(id),
        List.of(
            when(id, context),
            what(id, context),
            Value.words(String.join(", ", parts)),
            Value.sigla(sigla(id, context))));
  }

  /** The date; if there is none, what the order of events tells. */
  public static Value when(String id, PageContext context) {
    DateWords date = Dates.of(context.concordance(), id);
    return date.isPresent() ? Value.date(date) : Value.words(order(id, context)).sortedBy("~");
  }

  /** {@code after X}, for an event without a date; {@code undated} if nothing is known. */
  public static String order(String id, PageContext context) {
    List<String> before = context.chronology().before(id);
    return before.isEmpty() ? "undated" : "after: " + context.title(before.get(before.size() - 1));
  }

  public static Value what(String id, PageContext context) {
    Value link = Value.of(context.to(id).html()).glossed(FoundByProgram.glossed(id, "", context));
    return isDisputed(context.concordance(), id)
        ? link.disputed(PagePath.event(id).relativeTo(context.page(), Anchor.DISPUTES))
        : link;
  }

  public static boolean isDisputed(Concordance concordance, String id) {
    return concordance.disputes().of(id).stream().anyMatch(Dispute::isReal);
  }

  /** The sources that give an account of an event, in the order of the sources. */
  public static List<Siglum> sigla(String id, PageContext context) {
    return context.holdings().tellers(id).stream().map(context::siglum).toList();
  }
}
