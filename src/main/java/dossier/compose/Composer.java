package dossier.compose;

import dossier.check.Findings;
import dossier.export.Exports;
import dossier.export.JsonLd;
import dossier.link.Alignment;
import dossier.link.Concordance;
import dossier.record.Event;
import dossier.record.Imprint;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;
import dossier.render.Anchor;
import dossier.render.BarEntry;
import dossier.render.DateWords;
import dossier.render.Division;
import dossier.render.Download;
import dossier.render.DownloadsPage;
import dossier.render.Frame;
import dossier.render.HelpPage;
import dossier.render.Html;
import dossier.render.Link;
import dossier.render.NotFoundPage;
import dossier.render.Page;
import dossier.render.PagePath;
import dossier.render.Paging;
import dossier.render.SearchPage;
import dossier.render.Site;
import dossier.render.TablePage;
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
    Composer knowing = dividing(List.of(PagePath.PLACES, PagePath.CHRONOLOGY), paging);
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

  /** The part of a page that has an anchor; see {@link dossier.export.Parts}. */
  public String holding(String page, String anchor) {
    PagePath path = new PagePath(page);
    return division(path).map(each -> each.at(new Anchor(anchor))).orElse(path).value();
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
        baseUrl);
  }

  /** All pages, in no order that matters. */
  public List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>(shared());
    records(
        List.copyOf(concordance.catalogue().people().values()),
        BarEntry.PEOPLE,
        this::person,
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
    return sheet(
        CompareComposer.pathOf(alignment),
        CompareComposer.title(alignment),
        CompareComposer.description(alignment),
        BarEntry.SOURCES,
        frame -> new CompareComposer(alignment, links(frame)).compose(frame));
  }

  private Page person(Record record, Frame frame) {
    return new PersonComposer((Person) record, links(frame)).compose(frame);
  }

  private Page event(Record record, Frame frame) {
    return new EventComposer((Event) record, links(frame)).compose(frame);
  }

  private Page source(Record record, Frame frame) {
    return new SourceComposer((Source) record, links(frame)).compose(frame);
  }

  private Links links(Frame frame) {
    return new Links(concordance, frame.path(), divisions);
  }

  private void records(
      List<? extends Record> records,
      BarEntry section,
      BiFunction<Record, Frame, Page> compose,
      List<Sheet> sheets) {
    for (int i = 0; i < records.size(); i++) {
      Record record = records.get(i);
      PagePath path = Links.pathOf(record);
      Links links = new Links(concordance, path, divisions);
      Link before = i == 0 ? Link.NONE : links.to(records.get(i - 1).id());
      Link after = i + 1 == records.size() ? Link.NONE : links.to(records.get(i + 1).id());
      sheets.add(
          new Sheet(
              path,
              () ->
                  compose.apply(
                      record,
                      Frame.of(site, path, record.title(), Summary.of(record, concordance), section)
                          .between(before, after)
                          .describedBy(
                              Html.json(JsonLd.of(record, concordance, site.baseUrl()))))));
    }
  }

  private List<Sheet> shared() {
    return List.of(
        sheet(
            PagePath.OVERVIEW,
            site.title(),
            overview(),
            BarEntry.OVERVIEW,
            frame -> OverviewComposer.compose(frame, links(frame))),
        sheet(
            PagePath.PEOPLE,
            "People",
            "Everyone on record in " + site.title() + ".",
            BarEntry.PEOPLE,
            this::people),
        sheet(
            PagePath.EVENTS,
            "Events",
            "Every event on record in " + site.title() + ".",
            BarEntry.EVENTS,
            this::events),
        sheet(
            PagePath.SOURCES,
            "Sources",
            "The texts in evidence in " + site.title() + ".",
            BarEntry.SOURCES,
            this::sources),
        sheet(
            PagePath.CHRONOLOGY,
            "Chronology",
            "Every event of " + site.title() + " in order.",
            BarEntry.CHRONOLOGY,
            frame -> new ChronologyComposer(links(frame)).compose(frame)),
        sheet(
            PagePath.DISPUTED,
            "Disputed",
            "Where the sources of " + site.title() + " differ.",
            BarEntry.DISPUTED,
            frame -> new DisputedComposer(links(frame)).compose(frame)),
        sheet(
            PagePath.INDEX,
            "Index",
            "Every name, title and place of " + site.title() + ", A to Z.",
            BarEntry.INDEX,
            frame -> new IndexComposer(links(frame)).compose(frame)),
        sheet(
            PagePath.PLACES,
            "Places",
            "The places of " + site.title() + ".",
            BarEntry.PLACES,
            frame -> new PlacesComposer(links(frame)).compose(frame)),
        sheet(
            PagePath.NETWORK,
            "Network",
            "Who is named together with whom in " + site.title() + ".",
            BarEntry.NETWORK,
            frame -> new NetworkComposer(links(frame)).compose(frame)),
        sheet(
            PagePath.CHECKS,
            "Checks",
            "What was verified in " + site.title() + ", and how.",
            BarEntry.CHECKS,
            frame -> new ChecksComposer(links(frame)).compose(frame, findings)),
        sheet(
            PagePath.HELP, "Help", "How to read " + site.title() + ".", BarEntry.HELP, this::help),
        sheet(
            PagePath.DATA,
            "Data",
            "The records of " + site.title() + " for other programs.",
            BarEntry.DATA,
            Composer::data),
        sheet(
            PagePath.SEARCH,
            "Search",
            "Search " + site.title() + ".",
            BarEntry.OVERVIEW,
            SearchPage::new),
        sheet(
            PagePath.NOT_FOUND,
            "Page not found",
            "There is no page at this address.",
            BarEntry.OVERVIEW,
            NotFoundPage::new));
  }

  private String overview() {
    String description = concordance.catalogue().imprint().description();
    return description.isEmpty()
        ? site.title() + ": people, events and sources, each statement with its evidence."
        : Words.shortened(description, 180);
  }

  private Sheet sheet(
      PagePath path,
      String title,
      String description,
      BarEntry section,
      java.util.function.Function<Frame, Page> page) {
    return new Sheet(path, () -> page.apply(Frame.of(site, path, title, description, section)));
  }

  private Page people(Frame frame) {
    Html words =
        Html.text(
            "Everyone whom a record is about. “Passages” counts the passages that name them.");
    return new TablePage(frame, words, new TableComposer(links(frame)).people());
  }

  private Page events(Frame frame) {
    Html words =
        Html.text(
            "Everything that a source says happened, in order; where no source gives a date, after what it followed.");
    return new TablePage(frame, words, new TableComposer(links(frame)).events());
  }

  private Page sources(Frame frame) {
    Html words =
        Html.text(
            "The texts in evidence. Each stands on its page with numbered passages, and beside each passage who cites it.");
    return new TablePage(frame, words, new TableComposer(links(frame)).sources());
  }

  private Page help(Frame frame) {
    Links links = links(frame);
    return new HelpPage(
        frame, concordance.catalogue().sources().keySet().stream().map(links::siglum).toList());
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
