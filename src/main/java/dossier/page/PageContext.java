package dossier.page;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.citation.Citation;
import dossier.citation.Hedge;
import dossier.citation.Reference;
import dossier.citation.Verdict.Verified;
import dossier.html.Link;
import dossier.html.Siglum;
import dossier.link.AttestedIn;
import dossier.link.Chronology;
import dossier.link.CitedBy;
import dossier.link.CitedRun;
import dossier.link.Concordance;
import dossier.link.Disputes;
import dossier.link.EventDates;
import dossier.link.Holdings;
import dossier.link.Participants;
import dossier.link.Shown;
import dossier.mention.Mentions;
import dossier.paging.Division;
import dossier.parallel.Parallels;
import dossier.record.Catalogue;
import dossier.record.Description;
import dossier.record.Locality;
import dossier.record.Record;
import dossier.record.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the composer of a page works with: everything known, and the ways from this page to records,
 * sources and cited words.
 *
 * @param concordance everything known
 * @param page the page that prints the links
 * @param divisions where the anchors of divided pages stand
 */
public record PageContext(
    Concordance concordance, PagePath page, Map<PagePath, Division> divisions) {

  /** Every record, source and place. */
  public Catalogue catalogue() {
    return concordance.catalogue();
  }

  /** When events happened. */
  public EventDates dates() {
    return concordance.dates();
  }

  /** The order of the events. */
  public Chronology chronology() {
    return concordance.chronology();
  }

  /** Where sources do not agree. */
  public Disputes disputes() {
    return concordance.disputes();
  }

  /** What of the texts the site shows. */
  public Shown shown() {
    return concordance.shown();
  }

  /** Who took part in what. */
  public Participants participants() {
    return concordance.participants();
  }

  /** Whose name stands where. */
  public Mentions mentions() {
    return concordance.mentions();
  }

  /** Who cites what. */
  public CitedBy citedBy() {
    return concordance.citedBy();
  }

  /** Versions of one text, aligned. */
  public Parallels parallels() {
    return concordance.parallels();
  }

  /** What each source names and tells. */
  public Holdings holdings() {
    return concordance.holdings();
  }

  /** Which sources attest each person. */
  public AttestedIn attestedIn() {
    return concordance.attestedIn();
  }

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
        catalogue().locality(id).map(found -> at(PagePath.PLACES, Anchor.place(found.id())));
    return catalogue().record(id).map(record -> record.page().relativeTo(page)).or(() -> place);
  }

  /** What a record or a place is called. */
  public String title(String id) {
    return catalogue()
        .record(id)
        .map(Record::title)
        .or(() -> catalogue().locality(id).map(Locality::name))
        .orElse(id);
  }

  public Link to(String id) {
    return new Link(title(id), href(id).orElse(""));
  }

  public Link to(String id, String words) {
    return new Link(words, href(id).orElse(""));
  }

  public Siglum siglum(String source) {
    return catalogue()
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
    return shown().isShown(source, passage)
        ? new Link("§" + passage, at(PagePath.source(source), Anchor.passage(passage)))
        : Link.words("§" + passage);
  }

  /** The very words that a citation quotes; the passage alone if nothing else is known. */
  private Link words(String source, Verified where) {
    Anchor anchor =
        citedBy()
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
        catalogue().source(source).map(found -> found.description().language()).orElse("");
    return language.equals(catalogue().imprint().language()) ? "" : language;
  }
}
