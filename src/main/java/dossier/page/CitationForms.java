package dossier.page;

import dossier.address.PagePath;
import dossier.cite.BibTex;
import dossier.cite.CitedText;
import dossier.cite.CslJson;
import dossier.cite.PlainCitation;
import dossier.cite.Ris;
import dossier.cite.WebCitation;
import dossier.edtf.Edtf;
import dossier.html.CitationForm;
import dossier.html.Frame;
import dossier.html.Site;
import dossier.record.Catalogue;
import dossier.record.Description;
import dossier.record.Person;
import dossier.record.Provenance;
import dossier.record.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How each page is cited. It is dated as the site dates itself, by the day on which its newest
 * source was accessioned: no clock is asked, so two builds of the same content cite alike.
 */
public final class CitationForms {
  /** What stands on these depends on the reader, not on the site. */
  private static final Set<PagePath> NOT_CITABLE = Set.of(PagePath.SEARCH, PagePath.NOT_FOUND);

  private CitationForms() {}

  /** The same frame with the citations of its page, if that is worth citing. */
  public static Frame citing(Frame frame) {
    return NOT_CITABLE.contains(frame.path())
        ? frame
        : frame.citedAs(of(name(frame.path()), citation(frame, null)));
  }

  /** The same frame with the citations of the text that its page holds. */
  public static Frame citing(Frame frame, Source source, Catalogue catalogue) {
    return frame.citedAs(of(name(frame.path()), citation(frame, text(source, catalogue))));
  }

  private static CitedText text(Source source, Catalogue catalogue) {
    Description description = source.description();
    Provenance provenance = description.provenance();
    Optional<Edtf> created = description.created();
    return new CitedText(
        description
            .authorOnRecord()
            .flatMap(author -> catalogue.person(author.id()))
            .map(Person::name)
            .or(description::authorNamed)
            .orElse(""),
        created.map(Edtf::toString).orElse(""),
        created.map(Edtf::wording).orElse(""),
        description.publication(),
        provenance.translator(),
        provenance.publisher(),
        provenance.repository(),
        provenance.shelfmark(),
        provenance.url(),
        RightsNames.of(description.rights().uri()));
  }

  private static WebCitation citation(Frame frame, @Nullable CitedText text) {
    Site site = frame.site();
    return new WebCitation(
        WebCitation.key(site.title(), frame.path().value()),
        frame.title(),
        frame.path().equals(PagePath.OVERVIEW) ? "" : site.title(),
        site.editor(),
        site.isDated() ? site.newestSource().edtf() : "",
        site.language(),
        frame.hasCanonical() ? frame.canonical() : "",
        text);
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
