package dossier.page;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.citation.Citation;
import dossier.citation.Hedge;
import dossier.citation.Reference;
import dossier.citation.Verdict.Verified;
import dossier.html.Link;
import dossier.html.Siglum;
import dossier.link.CitedRun;
import dossier.link.Concordance;
import dossier.paging.Division;
import dossier.record.Description;
import dossier.record.Locality;
import dossier.record.Record;
import dossier.record.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ways from one page to records, sources and cited words.
 *
 * @param concordance everything known
 * @param page the page that prints the links
 * @param divisions where the anchors of divided pages stand
 */
public record Links(Concordance concordance, PagePath page, Map<PagePath, Division> divisions) {

  /**
   * A place in a page: in the part that has it, if the page is divided. Within one page it is the
   * fragment alone, which is led to its part when the page is divided.
   */
  public String at(PagePath target, Anchor place) {
    Division division = target.equals(page) ? null : divisions.get(target);
    return (division == null ? target : division.at(place)).relativeTo(page, place);
  }

  /** Where a record or a place is shown; empty for an id that nothing has, as on a draft. */
  public Optional<String> href(String id) {
    Optional<String> place =
        concordance
            .catalogue()
            .locality(id)
            .map(found -> at(PagePath.PLACES, Anchor.place(found.id())));
    return concordance
        .catalogue()
        .record(id)
        .map(record -> record.page().relativeTo(page))
        .or(() -> place);
  }

  /** What a record or a place is called. */
  public String title(String id) {
    return concordance
        .catalogue()
        .record(id)
        .map(Record::title)
        .or(() -> concordance.catalogue().locality(id).map(Locality::name))
        .orElse(id);
  }

  public Link to(String id) {
    return new Link(title(id), href(id).orElse(""));
  }

  public Link to(String id, String words) {
    return new Link(words, href(id).orElse(""));
  }

  public Siglum siglum(String source) {
    return concordance
        .catalogue()
        .source(source)
        .map(
            found ->
                new Siglum(
                    found.siglum(),
                    found.description().shortTitle(),
                    PagePath.source(source).relativeTo(page)))
        .orElse(Siglum.NONE);
  }

  /** Who wrote a source: a person of the record, or the words that stand for one. */
  public Optional<Link> author(Source source) {
    Description description = source.description();
    return description
        .authorOnRecord()
        .map(author -> to(author.id()))
        .or(() -> description.authorInWords().map(Link::words));
  }

  /**
   * A passage of a source; one that the site withholds leads nowhere.
   *
   * @param passage 1-based
   */
  public Link passage(String source, int passage) {
    return concordance.shown().isShown(source, passage)
        ? new Link("§" + passage, at(PagePath.source(source), Anchor.passage(passage)))
        : Link.words("§" + passage);
  }

  /** The very words that a citation quotes; the passage alone if nothing else is known. */
  private Link words(String source, Verified where) {
    Anchor anchor =
        concordance
            .citedBy()
            .at(source, where)
            .map(CitedRun::number)
            .map(Anchor::run)
            .orElse(Anchor.passage(where.passage().number()));
    return new Link("§" + where.passage().number(), at(PagePath.source(source), anchor));
  }

  /** A citation as shown to readers: the words as the source has them. */
  public Evidence evidence(Citation citation) {
    String source = citation.source().id();
    Optional<Verified> where = concordance.evidence().verified(citation);
    Evidence shown =
        where
            .map(found -> Evidence.of(siglum(source), words(source, found), found.quotable()))
            .orElseGet(
                () ->
                    Evidence.of(siglum(source), to(source, "unverified"), citation.quote())
                        .failed("The build could not verify this quote."));
    String hedge = citation.telling().hedged().map(Hedge::word).orElse("");
    return shown.accordingTo(tellers(citation), hedge).inLanguage(foreign(source));
  }

  /** Who tells it inside the source, the one whom the source follows first. */
  List<Link> tellers(Citation citation) {
    return citation.telling().tellers().stream()
        .map(teller -> Reference.isId(teller.id()) ? to(teller.id()) : Link.words(teller.id()))
        .toList();
  }

  /** The language of a source where it is not that of our own words. */
  public String foreign(String source) {
    String language =
        concordance
            .catalogue()
            .source(source)
            .map(found -> found.description().language())
            .orElse("");
    return language.equals(concordance.catalogue().imprint().language()) ? "" : language;
  }
}
