package dossier.site;

import dossier.address.PagePath;
import dossier.check.Findings;
import dossier.data.Exports;
import dossier.html.BarEntry;
import dossier.html.Frame;
import dossier.html.Html;
import dossier.html.Link;
import dossier.html.Page;
import dossier.html.Site;
import dossier.link.Concordance;
import dossier.page.CitationForms;
import dossier.page.PageContext;
import dossier.page.Summary;
import dossier.page.checks.ChecksComposer;
import dossier.page.chronology.ChronologyComposer;
import dossier.page.disputed.DisputedComposer;
import dossier.page.help.Download;
import dossier.page.help.DownloadsPage;
import dossier.page.help.HelpPage;
import dossier.page.help.NotFoundPage;
import dossier.page.help.SearchPage;
import dossier.page.index.IndexComposer;
import dossier.page.list.TableComposer;
import dossier.page.list.TablePage;
import dossier.page.network.NetworkComposer;
import dossier.page.overview.OverviewComposer;
import dossier.page.places.PlacesComposer;
import dossier.paging.Division;
import dossier.site.Composer.Sheet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages that every site has once: the overview, the lists, and those that explain it. */
final class SharedPages {
  private final Concordance concordance;
  private final Findings findings;
  private final Site site;
  private final Map<PagePath, Division> divisions;

  SharedPages(
      Concordance concordance, Findings findings, Site site, Map<PagePath, Division> divisions) {
    this.concordance = concordance;
    this.findings = findings;
    this.site = site;
    this.divisions = divisions;
  }

  List<Sheet> sheets() {
    return Stream.concat(organisations(), Stream.of(all())).toList();
  }

  /** None where no organisation is on record: an empty list tells nothing. */
  private Stream<Sheet> organisations() {
    return site.hasOrganisations()
        ? Stream.of(
            sheet(
                PagePath.ORGANISATIONS,
                "Organisations",
                "Every body on record in "
                    + site.title()
                    + ", with its people, its events and the sources that name it.",
                BarEntry.ORGANISATIONS,
                this::organisations))
        : Stream.empty();
  }

  private Sheet[] all() {
    return new Sheet[] {
      sheet(
          PagePath.OVERVIEW,
          site.title(),
          overview(),
          BarEntry.OVERVIEW,
          frame -> OverviewComposer.compose(frame, links(frame))),
      sheet(
          PagePath.PEOPLE,
          "People",
          "Everyone on record in "
              + site.title()
              + ", with the sources that name them and the number of passages.",
          BarEntry.PEOPLE,
          this::people),
      sheet(
          PagePath.EVENTS,
          "Events",
          "Every event on record in "
              + site.title()
              + ", with its date, the people in it and the sources that tell it.",
          BarEntry.EVENTS,
          this::events),
      sheet(
          PagePath.SOURCES,
          "Sources",
          "The texts in evidence in "
              + site.title()
              + ": each in numbered passages, and beside each passage who cites it.",
          BarEntry.SOURCES,
          this::sources),
      sheet(
          PagePath.CHRONOLOGY,
          "Chronology",
          "Every event of "
              + site.title()
              + " in order of time, with who was part of it and which sources tell it.",
          BarEntry.CHRONOLOGY,
          frame -> new ChronologyComposer(links(frame)).compose(frame)),
      sheet(
          PagePath.DISPUTED,
          "Disputed",
          "Every point on which the sources of "
              + site.title()
              + " differ, each side with the words that prove it.",
          BarEntry.DISPUTED,
          frame -> new DisputedComposer(links(frame)).compose(frame)),
      sheet(
          PagePath.INDEX,
          "Index",
          "Every name, title and place of "
              + site.title()
              + " from A to Z, in each spelling that stands in the texts.",
          BarEntry.INDEX,
          frame -> new IndexComposer(links(frame)).compose(frame)),
      sheet(
          PagePath.PLACES,
          "Places",
          "The places of "
              + site.title()
              + ", each with what happened there and the sources that name it.",
          BarEntry.PLACES,
          frame -> new PlacesComposer(links(frame)).compose(frame)),
      sheet(
          PagePath.NETWORK,
          "Network",
          "Who is named together with whom in the texts of "
              + site.title()
              + ", and in how many passages.",
          BarEntry.NETWORK,
          frame -> new NetworkComposer(links(frame)).compose(frame)),
      sheet(
          PagePath.CHECKS,
          "Checks",
          "What was verified in "
              + site.title()
              + ": every quotation against its text, and how much of each text is cited.",
          BarEntry.CHECKS,
          frame -> new ChecksComposer(links(frame)).compose(frame, findings)),
      sheet(
          PagePath.HELP,
          "Help",
          "How to read "
              + site.title()
              + ": sources, notes, accounts, disputes, hearsay, dates, names and the search.",
          BarEntry.HELP,
          this::help),
      sheet(
          PagePath.DATA,
          "Data",
          "The records of "
              + site.title()
              + " as JSON for other programs, with the schema that describes them.",
          BarEntry.DATA,
          SharedPages::data),
      sheet(
          PagePath.SEARCH,
          "Search",
          "Search "
              + site.title()
              + " for people, events, sources, places and the words of the texts.",
          BarEntry.SEARCH,
          SearchPage::new),
      sheet(
          PagePath.NOT_FOUND,
          "Page not found",
          "There is no page at this address; the index leads to everything in "
              + site.title()
              + ".",
          BarEntry.OVERVIEW,
          NotFoundPage::new)
    };
  }

  private String overview() {
    String description = concordance.catalogue().imprint().description();
    return description.isEmpty()
        ? site.title() + ": people, events and sources, every statement with its evidence."
        : Summary.opening(description);
  }

  private Sheet sheet(
      PagePath path,
      String title,
      String description,
      BarEntry section,
      Function<Frame, Page> page) {
    return new Sheet(
        path,
        () -> page.apply(CitationForms.citing(Frame.of(site, path, title, description, section))));
  }

  private PageContext links(Frame frame) {
    return new PageContext(concordance, frame.path(), divisions);
  }

  private Page people(Frame frame) {
    Html words =
        Html.text(
            "Everyone whom a record is about. “Passages” counts the passages that name them; a"
                + " source attests those whom it names, and those of whom it says something without"
                + " a name.");
    return new TablePage(frame, words, new TableComposer(links(frame)).people());
  }

  private Page organisations(Frame frame) {
    Html words =
        Html.text(
            "The bodies of the record: services, parties, armies, firms. An event counts where the"
                + " quoted words of an account name the body.");
    return new TablePage(frame, words, new TableComposer(links(frame)).organisations());
  }

  private Page events(Frame frame) {
    Html words =
        Html.text(
            "Everything that a source says happened, in order; where no source gives a date, after"
                + " what it followed.");
    return new TablePage(frame, words, new TableComposer(links(frame)).events());
  }

  private Page sources(Frame frame) {
    Html words =
        Html.text(
            "The texts in evidence. Each stands on its page with numbered passages, and beside each"
                + " passage who cites it.");
    return new TablePage(frame, words, new TableComposer(links(frame)).sources());
  }

  private Page help(Frame frame) {
    PageContext context = links(frame);
    return new HelpPage(
        frame, concordance.catalogue().sources().keySet().stream().map(context::siglum).toList());
  }

  private static Page data(Frame frame) {
    return new DownloadsPage(
        frame,
        List.of(
            new Download(
                Link.to("records.json", new PagePath(Exports.RECORDS), frame.path()),
                "Every source, person, event, dispute and citation.",
                "JSON"),
            new Download(
                Link.to("records.schema.json", new PagePath(Exports.SCHEMA), frame.path()),
                "What records.json holds, field by field.",
                "JSON Schema")));
  }
}
