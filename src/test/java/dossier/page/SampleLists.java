package dossier.page;

import static dossier.page.SamplePages.BOATSWAIN;
import static dossier.page.SamplePages.CAPTAIN;
import static dossier.page.SamplePages.MUTINY;
import static dossier.page.SamplePages.SURGEON;
import static dossier.page.SamplePages.deposition;
import static dossier.page.SamplePages.frame;
import static dossier.page.SamplePages.letter;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.html.BarEntry;
import dossier.html.DateWords;
import dossier.html.Html;
import dossier.html.Link;
import dossier.page.chronology.ChronologyEntry;
import dossier.page.chronology.ChronologyPage;
import dossier.page.chronology.ChronologyYear;
import dossier.page.disputed.DisputeGroup;
import dossier.page.disputed.DisputedPage;
import dossier.page.disputed.DisputedPerson;
import dossier.page.index.IndexEntry;
import dossier.page.index.IndexLetter;
import dossier.page.index.IndexPage;
import dossier.page.list.TablePage;
import dossier.page.network.NetworkPage;
import dossier.page.overview.OverviewPage;
import dossier.page.places.PlaceEntry;
import dossier.page.places.PlacesPage;
import dossier.page.table.Column;
import dossier.page.table.SummaryTable;
import dossier.page.table.TableRow;
import dossier.page.table.Value;
import dossier.picture.MapPicture;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages that list records. */
final class SampleLists {

  private SampleLists() {}

  static OverviewPage overview() {
    PagePath here = PagePath.OVERVIEW;
    DisputeBlock night = SampleEvent.watch(here);
    return new OverviewPage(
        frame(here, SamplePages.SITE.title(), BarEntry.OVERVIEW),
        "Three papers on a mutiny, and what each of them says",
        SamplePages.prose(
            "In the spring of 1791 the crew of a small brig put their captain into a boat. Three"
                + " papers tell of it, and no two of them agree. Here every statement carries a"
                + " note that opens the very words it rests on."),
        List.of(
            new Count("3", "sources", "sources.html"),
            new Count("4", "people", "people.html"),
            new Count("13", "events", "events.html"),
            new Count("2", "disputes", "disputed.html"),
            new Count("61 of 61", "quotations verified", "checks.html")),
        SampleTables.sources(here, "sources"),
        SamplePictures.small(here),
        SamplePictures.map(here, MapPicture.Format.PAGE, MapPicture.Format.PHONE),
        SampleTables.people(here, "people"),
        List.of(
            night.about(
                night.id(),
                Link.to("Mutiny on the Halcyon", MUTINY, Anchor.dispute(2), here),
                List.of()),
            night.about(
                night.id(),
                Link.to("Mutiny on the Halcyon", MUTINY, Anchor.dispute(2), here),
                List.of())));
  }

  static TablePage people() {
    return new TablePage(
        frame(PagePath.PEOPLE, "People", BarEntry.PEOPLE),
        Html.text("Everyone whom the papers name, and those who matter without a name."),
        SampleTables.people(PagePath.PEOPLE, "people")
            .tabbed(List.of("Named", "Unnamed", "Authors")));
  }

  static TablePage events() {
    return new TablePage(
        frame(PagePath.EVENTS, "Events", BarEntry.EVENTS),
        Html.text("Everything that any of the papers says happened."),
        SummaryTable.of(
                Anchor.section("events"),
                "Events",
                List.of(
                    Column.date("When"),
                    Column.what("What"),
                    Column.words("Where"),
                    Column.sigla("Told in")),
                SampleEvents.ALL.stream()
                    .map(
                        event ->
                            TableRow.of(
                                    event.id(),
                                    event.title(),
                                    List.of(
                                        Value.date(event.when()),
                                        Value.link(Link.to(event.title(), MUTINY, PagePath.EVENTS))
                                            .glossed(event.gloss()),
                                        Value.link(
                                            Link.to(
                                                "Ilha Verde",
                                                PagePath.PLACES,
                                                Anchor.place("ilha-verde"),
                                                PagePath.EVENTS)),
                                        Value.sigla(List.of(deposition(PagePath.EVENTS)))))
                                .under(List.of(event.tab())))
                    .toList())
            .tabbed(List.of("Birth and death", "At sea", "Papers")));
  }

  static TablePage sources() {
    return new TablePage(
        frame(PagePath.SOURCES, "Sources", BarEntry.SOURCES),
        Html.text("The papers in evidence."),
        SampleTables.sources(PagePath.SOURCES, "sources"));
  }

  static ChronologyPage chronology() {
    PagePath here = PagePath.CHRONOLOGY;
    Map<String, List<SampleEvents.Sample>> years =
        SampleEvents.ALL.stream()
            .collect(
                Collectors.groupingBy(
                    event ->
                        event.when().edtf().isEmpty()
                            ? "1791"
                            : event.when().edtf().substring(0, 4),
                    TreeMap::new,
                    Collectors.toList()));
    return new ChronologyPage(
        frame(here, "Chronology", BarEntry.CHRONOLOGY),
        SamplePictures.chronology(PagePath.CHRONOLOGY),
        years.entrySet().stream()
            .map(
                year ->
                    new ChronologyYear(
                        year.getKey(),
                        year.getKey(),
                        year.getValue().stream().map(event -> entry(event, here)).toList()))
            .toList());
  }

  static DisputedPage disputed() {
    PagePath here = PagePath.DISPUTED;
    DisputeBlock night = SampleEvent.watch(here);
    return new DisputedPage(
        frame(here, "Disputed", BarEntry.DISPUTED),
        List.of(
            new DisputedPerson(
                "josiah-pell", Link.to("Josiah Pell (2)", BOATSWAIN, Anchor.DISPUTES, here)),
            new DisputedPerson("elias-thorne", Link.to("Elias Thorne (1)", CAPTAIN, here))),
        List.of(Link.to("Compare D with C", SampleOthers.COMPARED, here)),
        List.of(
            new DisputeGroup(
                "date",
                "Dates",
                List.of(
                    night.about(
                        Anchor.dispute("mutiny-on-the-halcyon", 1),
                        Link.to("Mutiny on the Halcyon", MUTINY, Anchor.dispute(2), here),
                        List.of("josiah-pell", "elias-thorne")))),
            new DisputeGroup(
                "rank",
                "Rank",
                List.of(
                    DisputeBlock.of(1, "rank", "Was he mate or boatswain?", night.claims())
                        .about(
                            Anchor.dispute("josiah-pell", 1),
                            Link.to("Josiah Pell", BOATSWAIN, Anchor.dispute(1), here),
                            List.of("josiah-pell"))))));
  }

  static IndexPage index() {
    PagePath here = PagePath.INDEX;
    Link belov = Link.to("Matvei Belov", SURGEON, here);
    Link pell = Link.to("Josiah Pell", BOATSWAIN, here);
    return IndexPage.of(
        frame(here, "Index", BarEntry.INDEX),
        List.of(
            new IndexLetter(
                "B",
                "b",
                List.of(
                    IndexEntry.of("Belov, Matvei", belov.href(), "person"),
                    IndexEntry.see("boatswain, the", "", "person", List.of(pell)),
                    IndexEntry.see("brother-in-law, his", "", "person", List.of(pell, belov)))),
            new IndexLetter(
                "M",
                "m",
                List.of(IndexEntry.of("Mutiny on the Halcyon", MUTINY.relativeTo(here), "event"))),
            new IndexLetter(
                "P",
                "p",
                List.of(
                    IndexEntry.of("Pell, Josiah", pell.href(), "person"),
                    IndexEntry.see("Péll, Josias", "pt", "person", List.of(pell)))),
            new IndexLetter(
                "Б",
                "б",
                List.of(IndexEntry.see("Белов, Матвей", "ru", "person", List.of(belov))))));
  }

  static NetworkPage network() {
    PagePath here = PagePath.NETWORK;
    return new NetworkPage(
        frame(here, "Network", BarEntry.NETWORK),
        SamplePictures.network(here),
        SummaryTable.of(
            NetworkPage.PAIRS,
            "People named together",
            List.of(Column.what("Who"), Column.words("With whom"), Column.number("Passages")),
            List.of(
                TableRow.of(
                    "josiah-pell--elias-thorne",
                    "Josiah Pell",
                    List.of(
                        Value.link(Link.to("Josiah Pell", SamplePages.BOATSWAIN, here)),
                        Value.link(Link.to("Elias Thorne", SamplePages.CAPTAIN, here)),
                        Value.number(3))))),
        "The table ends here.");
  }

  static PlacesPage places() {
    PagePath here = PagePath.PLACES;
    return new PlacesPage(
        frame(here, "Places", BarEntry.PLACES),
        SamplePictures.map(here, MapPicture.Format.PAGE, MapPicture.Format.PHONE),
        List.of(
            new PlaceEntry(
                "ilha-verde",
                "Ilha Verde",
                "Ilha Verde, Green Island",
                "17.2° S, 12.5° W",
                Value.words("general knowledge"),
                List.of(
                    new DatedLink(
                        new DateWords("June 1791", "1791-06"),
                        Link.to("Pell lands at Ilha Verde", MUTINY, here)),
                    new DatedLink(
                        new DateWords("9 March 1792", "1792-03-09"),
                        Link.to("A man is lost in the surf", MUTINY, here))),
                List.of(deposition(here), letter(here))),
            new PlaceEntry(
                "saltby",
                "Saltby",
                "",
                "",
                Value.NONE,
                List.of(
                    new DatedLink(
                        new DateWords("about 1752", "1752~"),
                        Link.to("Josiah Pell is born at Saltby", MUTINY, here))),
                List.of(deposition(here)))));
  }

  private static ChronologyEntry entry(SampleEvents.Sample event, PagePath here) {
    DateWords when =
        event.when().isPresent() ? event.when() : new DateWords("after 28 April 1791", "");
    return new ChronologyEntry(
        event.id(),
        when,
        Link.to(event.title(), MUTINY, here),
        event.gloss(),
        List.of(Link.to("Josiah Pell", BOATSWAIN, here), Link.to("Elias Thorne", CAPTAIN, here)),
        List.of(deposition(here), letter(here)),
        event.isDisputed() ? "disputed" : event.when().isPresent() ? "agreed" : "undated");
  }
}
