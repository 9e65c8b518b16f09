package dossier.page;

import static dossier.page.SamplePages.BOATSWAIN;
import static dossier.page.SamplePages.DEPOSITION;
import static dossier.page.SamplePages.MUTINY;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.html.BarEntry;
import dossier.html.DateWords;
import dossier.html.Html;
import dossier.html.Link;
import dossier.html.NoteMark;
import dossier.page.person.KeywordInContext;
import dossier.page.source.EditorNote;
import dossier.page.source.SourcePage;
import dossier.page.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The page of a source whose text has every sort of block. */
final class SampleSource {

  private SampleSource() {}

  static SourcePage page() {
    return new SourcePage(
        SamplePages.frame(DEPOSITION, "Deposition of the carpenter", BarEntry.SOURCES)
            .between(
                Link.to("Log of the brig Halcyon", PagePath.SOURCES, DEPOSITION),
                Link.to("Captain Thorne to the Navy Board", PagePath.SOURCES, DEPOSITION)),
        head(),
        List.of(
            Link.to(
                "Compare with the clerk’s copy",
                PagePath.compare("carpenters-deposition", "clerks-copy"),
                DEPOSITION)),
        List.of(
            attested("Josiah Pell", BOATSWAIN, "", 2, 3, 5, 6, 9, 10),
            attested("Elias Thorne", SamplePages.CAPTAIN, "", 3, 5, 6),
            attested("Matvei Belov", SamplePages.SURGEON, "", 8),
            attested("the cook", PagePath.PEOPLE, "", 9)),
        SampleEvents.ALL.stream()
            .map(event -> attested(event.title(), MUTINY, event.when().words(), 2, 5))
            .toList(),
        Html.text("Printed in full: the words are out of copyright."),
        SampleText.blocks(),
        List.of(
            new EditorNote(
                1,
                "misprint",
                Link.to("§3", Anchor.notedWords(1)),
                Html.text("1709"),
                Html.text("The year must be 1790: the brig was launched in 1789.")),
            new EditorNote(
                2,
                "scanning slip",
                Link.to("§6", Anchor.notedWords(2)),
                Html.text("tbe wheel"),
                Html.text("Read: the wheel."))),
        new RecordFoot(
            List.of(),
            List.of(
                Note.citing(
                    1,
                    1,
                    List.of(
                        SamplePages.sworn(DEPOSITION, 2, 1, "Pell, who was then near forty"))))));
  }

  /** Places where the deposition names the boatswain. */
  static List<KeywordInContext> mentions() {
    return IntStream.of(2, 3, 5, 5, 6, 9, 10)
        .mapToObj(
            number ->
                new KeywordInContext(
                    Link.to("§" + number, DEPOSITION, Anchor.passage(number), BOATSWAIN),
                    number % 2 == 0
                        ? "… and there was none among us but "
                        : "… that the wheel was by then with Mr. ",
                    "Pell",
                    number % 3 == 0
                        ? " who could make the men laugh of a morning, and so …"
                        : ", and he would not give it up to the mate nor …"))
        .toList();
  }

  private static RecordHead head() {
    NoteMark forty = NoteMark.of(1, 1, "Deposition of the carpenter, §2");
    return new RecordHead(
        "Source: deposition",
        List.of(
            DeclarationRow.of(
                "source",
                Value.of(
                    Html.trusted("<span class=\"siglum\">D</span> ")
                        .then(Html.text("Thomas Ware, ship’s carpenter")))),
            DeclarationRow.of(
                "written",
                Value.of(
                    new DateWords("11 August 1793", "1793-08-11")
                        .html()
                        .then(Html.text(", Port Sabine")))),
            DeclarationRow.of("printed", Value.date(new DateWords("1801", "1801"))),
            DeclarationRow.of("kind", Value.words("sworn deposition"), Value.words("English")),
            DeclarationRow.of(
                "rights",
                Value.link(
                    new Link(
                        "No Copyright – United States",
                        "http://rightsstatements.org/vocab/NoC-US/1.0/"))),
            DeclarationRow.of(
                "holds", Value.words("14 passages · names 4 people · tells 13 events")),
            DeclarationRow.of(
                "fixity",
                Value.of(
                    Html.trusted(
                        "sha256 5592…cd56 <span class=\"good\">unchanged since 5 May"
                            + " 2024</span>")))),
        SamplePages.prose(
            "Thomas Ware swore to this two years after the event, before a magistrate who seems to"
                + " have liked a story. He was below when the wheel changed hands and says so; what"
                + " he tells of the deck he has from others."
                + forty.html(),
            "It is the only paper that takes the part of the crew, and the only one that names the"
                + " cat."));
  }

  private static Attested attested(String name, PagePath target, String when, int... passages) {
    List<Link> links = new ArrayList<>();
    for (int passage : passages) {
      links.add(Link.to("§" + passage, Anchor.passage(passage)));
    }
    return new Attested(Link.to(name, target, DEPOSITION), new DateWords(when, ""), links);
  }
}
