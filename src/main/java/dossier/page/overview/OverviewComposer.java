package dossier.page.overview;

import dossier.address.PagePath;
import dossier.html.Frame;
import dossier.html.Html;
import dossier.link.Concordance;
import dossier.page.Count;
import dossier.page.DisputeBlocks;
import dossier.page.FoundByProgram;
import dossier.page.PageContext;
import dossier.page.Words;
import dossier.page.chronology.ChronologyComposer;
import dossier.page.disputed.DisputedComposer;
import dossier.page.list.TableComposer;
import dossier.page.picture.Maps;
import dossier.page.picture.Timelines;
import dossier.record.Imprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Composes the first page. */
public final class OverviewComposer {
  private static final int PEOPLE = 10;
  private static final int DISPUTES = 6;

  private OverviewComposer() {}

  public static OverviewPage compose(Frame frame, PageContext context) {
    Imprint imprint = context.catalogue().imprint();
    TableComposer tables = new TableComposer(context);
    Html description = Html.trusted("<p>" + Html.text(imprint.description()) + "</p>");
    ChronologyComposer chronology = new ChronologyComposer(context);
    return new OverviewPage(
        frame,
        imprint.subtitle(),
        imprint.description().isEmpty() ? Html.EMPTY : description,
        counts(context),
        tables.sources(),
        new Timelines(context).small(chronology.anchors(), chronology.undatedAnchor()),
        new Maps(context).ofEvents(),
        tables.mostAttested(PEOPLE),
        DisputedComposer.some(context, DISPUTES));
  }

  public static List<Count> counts(PageContext context) {
    Concordance concordance = context.concordance();
    int citations = concordance.evidence().attestations().size();
    String verified =
        citations == concordance.evidence().verifiedCount()
            ? "quotes, each verified in its text"
            : "of " + Words.grouped(citations) + " quotes verified";
    List<Count> counts = new ArrayList<>();
    Collections.addAll(
        counts,
        count(concordance.catalogue().sources().size(), "source", PagePath.SOURCES, context),
        count(concordance.catalogue().people().size(), "person", PagePath.PEOPLE, context),
        count(concordance.catalogue().events().size(), "event", PagePath.EVENTS, context),
        count(DisputeBlocks.count(concordance.disputes().all()), PagePath.DISPUTED, context),
        new Count(
            Words.grouped(concordance.evidence().verifiedCount()),
            verified,
            PagePath.CHECKS.relativeTo(context.page())));
    int found = concordance.proposals().all().size();
    if (found > 0) {
      String things = found == 1 ? "record" : "records";
      counts.add(
          new Count(
              Words.grouped(found),
              things + " " + FoundByProgram.BADGE,
              FoundByProgram.list(context)));
    }
    return counts;
  }

  private static Count count(int number, String thing, PagePath page, PageContext context) {
    return count(Words.count(number, thing), page, context);
  }

  private static Count count(String words, PagePath page, PageContext context) {
    int space = words.indexOf(' ');
    return new Count(
        words.substring(0, space), words.substring(space + 1), page.relativeTo(context.page()));
  }
}
