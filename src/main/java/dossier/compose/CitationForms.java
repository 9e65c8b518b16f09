package dossier.compose;

import dossier.address.PagePath;
import dossier.cite.BibTex;
import dossier.cite.CslJson;
import dossier.cite.PlainCitation;
import dossier.cite.Ris;
import dossier.cite.WebCitation;
import dossier.render.CitationForm;
import dossier.render.Frame;
import dossier.render.Site;
import java.util.List;
import java.util.Set;

/**
 * How each page is cited. It is dated as the site dates itself, by the day on which its newest
 * source was accessioned: no clock is asked, so two builds of the same content cite alike.
 */
final class CitationForms {
  /** What stands on these depends on the reader, not on the site. */
  private static final Set<PagePath> NOT_CITABLE = Set.of(PagePath.SEARCH, PagePath.NOT_FOUND);

  private CitationForms() {}

  /** The same frame with the citations of its page, if that is worth citing. */
  static Frame citing(Frame frame) {
    return NOT_CITABLE.contains(frame.path())
        ? frame
        : frame.citedAs(of(name(frame.path()), citation(frame)));
  }

  private static WebCitation citation(Frame frame) {
    Site site = frame.site();
    return new WebCitation(
        WebCitation.key(site.title(), frame.path().value()),
        frame.title(),
        frame.path().equals(PagePath.OVERVIEW) ? "" : site.title(),
        site.editor(),
        site.isDated() ? site.newestSource().edtf() : "",
        site.language(),
        frame.hasCanonical() ? frame.canonical() : "");
  }

  private static List<CitationForm> of(String name, WebCitation page) {
    return List.of(
        new CitationForm("Text", name + ".txt", PlainCitation.of(page)),
        new CitationForm("BibTeX", name + ".bib", BibTex.of(page)),
        new CitationForm("RIS", name + ".ris", Ris.of(page)),
        new CitationForm("CSL-JSON", name + ".json", CslJson.of(page)));
  }

  private static String name(PagePath path) {
    return path.value().replaceFirst("^.*/", "").replaceFirst("\\.html$", "");
  }
}
