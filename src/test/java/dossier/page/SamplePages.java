package dossier.page;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.html.BarEntry;
import dossier.html.CitationForm;
import dossier.html.DateWords;
import dossier.html.Frame;
import dossier.html.Html;
import dossier.html.Link;
import dossier.html.Page;
import dossier.html.Siglum;
import dossier.html.Site;
import dossier.html.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page of each kind, about an invented mutiny: the ground on which the templates are tested.
 */
public final class SamplePages {

  static final Site SITE =
      new Site(
          "The Halcyon Papers",
          "M. Arden",
          "en",
          new Link("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
          new DateWords("5 May 2024", "2024-05-05"),
          "https://example.org/halcyon/");

  static final PagePath BOATSWAIN = PagePath.person("josiah-pell");
  static final PagePath CAPTAIN = PagePath.person("elias-thorne");
  static final PagePath SURGEON = PagePath.person("matvei-belov");
  static final PagePath MUTINY = PagePath.event("mutiny-on-the-halcyon");
  static final PagePath DEPOSITION = PagePath.source("carpenters-deposition");

  private SamplePages() {}

  /** Every sample page, one of each kind at least. */
  static List<Page> all() {
    return List.of(
        SampleLists.overview(),
        SampleLists.people(),
        SampleLists.events(),
        SampleLists.sources(),
        SamplePerson.page(),
        SamplePerson.stub(CAPTAIN, "Elias Thorne"),
        SamplePerson.stub(SURGEON, "Matvei Belov"),
        SampleEvent.page(),
        SampleSource.page(),
        SampleLists.chronology(),
        SampleLists.disputed(),
        SampleLists.index(),
        SampleLists.places(),
        SampleLists.network(),
        SampleOthers.checks(),
        SampleOthers.help(),
        SampleOthers.data(),
        SampleOthers.search(),
        SampleOthers.notFound(),
        SampleOthers.compare());
  }

  /**
   * Writes a whole sample site: pages, styles, scripts and stand-ins for the published data.
   *
   * @param folder an empty folder
   */
  public static void writeTo(Path folder) {
    Templates templates = new Templates();
    for (Page page : all()) {
      write(folder.resolve(page.frame().path().value()), templates.render(page));
    }
    for (String data : List.of("records.json", "records.schema.json")) {
      write(folder.resolve("data").resolve(data), "{}\n");
    }
    try (Stream<Path> files = Files.list(Path.of("templates", "static"))) {
      for (Path file : files.sorted().toList()) {
        write(folder.resolve("static").resolve(file.getFileName()), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String content) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Frame frame(PagePath path, String title, BarEntry section) {
    return uncited(path, title, section)
        .citedAs(
            List.of(
                new CitationForm("Text", "sample.txt", "“" + title + ".” In The Halcyon Papers."),
                new CitationForm(
                    "BibTeX", "sample.bib", "@online{k,\n  title = {{" + title + "}}\n}"),
                new CitationForm("RIS", "sample.ris", "TY  - ELEC\nTI  - " + title + "\nER  - "),
                new CitationForm("CSL-JSON", "sample.json", "[{\"id\":\"k\",\"a\":\"<&>\"}]")));
  }

  /** The frame of a page that is not worth citing. */
  static Frame uncited(PagePath path, String title, BarEntry section) {
    return Frame.of(SITE, path, title, title + ", as the papers of the ship tell it.", section);
  }

  /** The deposition's badge, leading to its page. */
  static Siglum deposition(PagePath page) {
    return new Siglum("D", "Deposition of the carpenter", DEPOSITION.relativeTo(page));
  }

  /** The captain's letter's badge; its page is not among the samples, so it leads to the list. */
  static Siglum letter(PagePath page) {
    return new Siglum("L", "Captain Thorne to the Navy Board", PagePath.SOURCES.relativeTo(page));
  }

  /** The log's badge, likewise. */
  static Siglum log(PagePath page) {
    return new Siglum("HL", "Log of the brig Halcyon", PagePath.SOURCES.relativeTo(page));
  }

  /** Cited words of the deposition. */
  static Evidence sworn(PagePath page, int passage, int run, String quote) {
    return Evidence.of(
        deposition(page), Link.to("§" + passage, DEPOSITION, Anchor.run(run), page), quote);
  }

  /** Cited words of the letter. */
  static Evidence written(PagePath page, int passage, String quote) {
    return Evidence.of(letter(page), Link.to("§" + passage, PagePath.SOURCES, page), quote);
  }

  static Html link(String words, PagePath target, PagePath page) {
    return Link.to(words, target, page).html();
  }

  static Html text(String words) {
    return Html.text(words);
  }

  /** Paragraphs of prose, from lines of trusted markup. */
  static Html prose(String... paragraphs) {
    return Html.trusted("<p>" + String.join("</p>\n<p>", paragraphs) + "</p>");
  }
}
