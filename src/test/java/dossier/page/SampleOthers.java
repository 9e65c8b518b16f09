package dossier.page;

import static dossier.page.SamplePages.DEPOSITION;
import static dossier.page.SamplePages.deposition;
import static dossier.page.SamplePages.frame;
import static dossier.page.SamplePages.letter;
import static dossier.page.SamplePages.log;
import static dossier.page.SamplePages.uncited;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.html.BarEntry;
import dossier.html.DateWords;
import dossier.html.Html;
import dossier.html.Link;
import dossier.html.Siglum;
import dossier.page.checks.CheckRow;
import dossier.page.checks.ChecksPage;
import dossier.page.checks.CoverageRow;
import dossier.page.checks.Share;
import dossier.page.compare.ComparePage;
import dossier.page.compare.ComparedRow;
import dossier.page.compare.ComparedRun;
import dossier.page.compare.Version;
import dossier.page.help.Download;
import dossier.page.help.DownloadsPage;
import dossier.page.help.HelpPage;
import dossier.page.help.NotFoundPage;
import dossier.page.help.SearchPage;
import java.util.List;

/** The pages that are about the site itself, and the comparison of two versions. */
final class SampleOthers {

  static final PagePath COMPARED = PagePath.compare("carpenters-deposition", "clerks-copy");

  private SampleOthers() {}

  static ChecksPage checks() {
    PagePath here = PagePath.CHECKS;
    return new ChecksPage(
        frame(here, "Checks", BarEntry.CHECKS),
        List.of(
            new Count("61 of 61", "quotations verified", ""),
            new Count("1", "warning", "#findings"),
            new Count("1", "finding accepted", "#accepted")),
        List.of(
            new CoverageRow(
                deposition(here),
                Link.to("Deposition of the carpenter", DEPOSITION, here),
                new Share(12, 14),
                new Share(9, 9),
                new Share(1, 3)),
            new CoverageRow(
                log(here),
                Link.to("Log of the brig Halcyon", PagePath.SOURCES, here),
                new Share(31, 211),
                new Share(20, 31),
                new Share(0, 0))),
        List.of(
            new CheckRow(
                "warning",
                "name-unclaimed",
                "sources/log.md:41:12",
                "No record claims the name “Mr. Quill”.",
                List.of("Write a record for him, or set the name aside with a reason."))),
        List.of(
            new CheckRow(
                "person",
                "ezra-quill",
                "log §41",
                "Ezra Quill",
                List.of("behind a title: “Mr. Quill” (log §41)"))),
        List.of(
            new CheckRow(
                "note",
                "passage-uncited",
                "sources/log.md:1:1",
                "No record cites §1.",
                List.of("Accepted: a list of stores."))));
  }

  static HelpPage help() {
    PagePath here = PagePath.HELP;
    return new HelpPage(
        frame(here, "How to read this site", BarEntry.HELP),
        List.of(deposition(here), letter(here), log(here)));
  }

  static DownloadsPage data() {
    return new DownloadsPage(
        frame(PagePath.DATA, "Data", BarEntry.DATA),
        List.of(
            new Download(
                new Link("records.json", "data/records.json"),
                "All sources, people, events, disputes and citations.",
                "JSON"),
            new Download(
                new Link("records.schema.json", "data/records.schema.json"),
                "What the file above may hold.",
                "JSON Schema")));
  }

  static SearchPage search() {
    return new SearchPage(uncited(PagePath.SEARCH, "Search", BarEntry.SEARCH));
  }

  static NotFoundPage notFound() {
    return new NotFoundPage(uncited(PagePath.NOT_FOUND, "Not found", BarEntry.OVERVIEW));
  }

  static ComparePage compare() {
    PagePath here = COMPARED;
    Link five = Link.to("§5", DEPOSITION, Anchor.passage(5), here);
    return new ComparePage(
        frame(here, "The deposition and the clerk’s copy", BarEntry.SOURCES),
        new Version(
            deposition(here),
            Link.to("Deposition of the carpenter", DEPOSITION, here),
            new DateWords("11 August 1793", "1793-08-11")),
        new Version(
            new Siglum("C", "Clerk’s copy", PagePath.SOURCES.relativeTo(here)),
            Link.to("Clerk’s copy", PagePath.SOURCES, here),
            new DateWords("1801", "1801")),
        "In common: 1 of the 3 sentences of D and 1 of the 1 sentence of C.",
        List.of(
            SampleEvent.watch(here)
                .about(
                    Anchor.dispute("mutiny-on-the-halcyon", 1),
                    Link.to("Mutiny on the Halcyon", SamplePages.MUTINY, Anchor.dispute(2), here),
                    List.of("josiah-pell"))),
        List.of(
            new ComparedRun(
                "",
                List.of(
                    new ComparedRow(
                        five,
                        Html.trusted(
                            "no man of our watch <del>went below</del>, and Pell had the wheel"),
                        Link.words("§4"),
                        Html.trusted(
                            "no man of our watch <ins>would stir</ins>, and Pell had the wheel")))),
            new ComparedRun(
                "2 sentences only in D",
                List.of(
                    new ComparedRow(five, Html.text("I was not on deck."), Link.NONE, Html.EMPTY),
                    new ComparedRow(
                        five, Html.text("I had it from the cook."), Link.NONE, Html.EMPTY)))));
  }
}
