package dossier.site;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.check.Findings;
import dossier.data.JsonLd;
import dossier.html.BarEntry;
import dossier.html.DateWords;
import dossier.html.Frame;
import dossier.html.Html;
import dossier.html.Link;
import dossier.html.Page;
import dossier.html.Site;
import dossier.link.Concordance;
import dossier.page.CitationForms;
import dossier.page.Dates;
import dossier.page.PageContext;
import dossier.page.RightsNames;
import dossier.page.Summary;
import dossier.page.compare.CompareComposer;
import dossier.page.event.EventComposer;
import dossier.page.organisation.OrganisationComposer;
import dossier.page.person.PersonComposer;
import dossier.page.source.SourceComposer;
import dossier.paging.Division;
import dossier.paging.Paging;
import dossier.parallel.Alignment;
import dossier.record.Event;
import dossier.record.Imprint;
import dossier.record.Organisation;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Composes every page of the site, each only when it is asked for, so that they never stand in
 * memory together.
 */
public final class Composer {
  private final Concordance concordance;
  private final Findings findings;
  private final Site site;
  private final Map<PagePath, Division> divisions;

  /**
   * A page still to be composed.
   *
   * @param path where it will stand
   * @param page composes it
   */
  public record Sheet(PagePath path, Supplier<Page> page) {}

  /**
   * A composer for one build.
   *
   * @param baseUrl absolute address of the site's root, ending in a slash; empty where it is
   *     unknown
   */
  public Composer(Concordance concordance, Findings findings, String baseUrl) {
    this(concordance, findings, site(concordance, baseUrl), Map.of());
  }

  private Composer(
      Concordance concordance, Findings findings, Site site, Map<PagePath, Division> divisions) {
    this.concordance = concordance;
    this.findings = findings;
    this.site = site;
    this.divisions = Map.copyOf(divisions);
  }

  /**
   * A composer that knows on which part of a page a place, a year or a passage stands, where there
   * are too many of them for one page.
   */
  public Composer divided(Paging paging) {
    Composer knowing =
        dividing(List.of(PagePath.PLACES, PagePath.CHRONOLOGY, PagePath.CHECKS), paging);
    return knowing.dividing(
        concordance.catalogue().sources().keySet().stream().map(PagePath::source).toList(), paging);
  }

  private Composer dividing(List<PagePath> pages, Paging paging) {
    Map<PagePath, Division> known = new HashMap<>(divisions);
    Set<PagePath> wanted = Set.copyOf(pages);
    sheets().parallelStream()
        .filter(sheet -> wanted.contains(sheet.path()))
        .map(sheet -> paging.divide(sheet.page().get()))
        .toList()
        .forEach(division -> known.put(division.page(), division));
    return new Composer(concordance, findings, site, known);
  }

  /** The part of a page that has an anchor; see {@link dossier.address.Parts}. */
  public PagePath holding(PagePath page, Anchor anchor) {
    return division(page).map(each -> each.at(anchor)).orElse(page);
  }

  /** How the page there is divided, if it had to be known before other pages could lead to it. */
  public Optional<Division> division(PagePath page) {
    return Optional.ofNullable(divisions.get(page));
  }

  private static Site site(Concordance concordance, String baseUrl) {
    Imprint imprint = concordance.catalogue().imprint();
    String uri = imprint.rights().uri();
    DateWords newest =
        concordance.catalogue().sources().values().stream()
            .flatMap(source -> Optional.ofNullable(source.custody().accession().date()).stream())
            .max(java.util.Comparator.naturalOrder())
            .map(Dates::of)
            .orElse(DateWords.NONE);
    return new Site(
        imprint.title(),
        imprint.editor(),
        imprint.language(),
        uri.isEmpty() ? Link.NONE : new Link(RightsNames.of(uri), uri),
        newest,
        baseUrl,
        !concordance.catalogue().organisations().isEmpty());
  }

  /** All pages, in no order that matters. */
  public List<Sheet> sheets() {
    List<Sheet> sheets =
        new ArrayList<>(new SharedPages(concordance, findings, site, divisions).sheets());
    records(
        List.copyOf(concordance.catalogue().people().values()),
        BarEntry.PEOPLE,
        this::person,
        sheets);
    records(
        List.copyOf(concordance.catalogue().organisations().values()),
        BarEntry.ORGANISATIONS,
        this::organisation,
        sheets);
    records(concordance.chronology().events(), BarEntry.EVENTS, this::event, sheets);
    records(
        List.copyOf(concordance.catalogue().sources().values()),
        BarEntry.SOURCES,
        this::source,
        sheets);
    concordance.parallels().all().forEach(alignment -> sheets.add(comparison(alignment)));
    return sheets;
  }

  private Sheet comparison(Alignment alignment) {
    PagePath path = dossier.page.ComparisonLinks.pathOf(alignment);
    String title = CompareComposer.title(alignment);
    String description = CompareComposer.description(alignment);
    return new Sheet(
        path,
        () -> {
          Frame frame = frame(path, title, description, BarEntry.SOURCES);
          return new CompareComposer(alignment, links(frame)).compose(frame);
        });
  }

  private Page person(Record record, Frame frame) {
    return new PersonComposer((Person) record, links(frame)).compose(frame);
  }

  private Page organisation(Record record, Frame frame) {
    return new OrganisationComposer((Organisation) record, links(frame)).compose(frame);
  }

  private Page event(Record record, Frame frame) {
    return new EventComposer((Event) record, links(frame)).compose(frame);
  }

  private Page source(Record record, Frame frame) {
    Source source = (Source) record;
    return new SourceComposer(source, links(frame))
        .compose(CitationForms.citing(frame, source, concordance.catalogue()));
  }

  private PageContext links(Frame frame) {
    return new PageContext(concordance, frame.path(), divisions);
  }

  private void records(
      List<? extends Record> records,
      BarEntry section,
      BiFunction<Record, Frame, Page> compose,
      List<Sheet> sheets) {
    for (int i = 0; i < records.size(); i++) {
      Record record = records.get(i);
      PagePath path = record.page();
      PageContext context = new PageContext(concordance, path, divisions);
      Link before = i == 0 ? Link.NONE : context.to(records.get(i - 1).id());
      Link after = i + 1 == records.size() ? Link.NONE : context.to(records.get(i + 1).id());
      sheets.add(
          new Sheet(
              path,
              () ->
                  compose.apply(
                      record,
                      frame(path, record.title(), Summary.of(record, concordance), section)
                          .between(before, after)
                          .describedBy(
                              Html.json(JsonLd.of(record, concordance, site.baseUrl()))))));
    }
  }

  private Frame frame(PagePath path, String title, String description, BarEntry section) {
    return CitationForms.citing(Frame.of(site, path, title, description, section));
  }
}
