package dossier.page;

import static dossier.page.SamplePages.BOATSWAIN;
import static dossier.page.SamplePages.CAPTAIN;
import static dossier.page.SamplePages.MUTINY;
import static dossier.page.SamplePages.deposition;
import static dossier.page.SamplePages.letter;
import static dossier.page.SamplePages.log;
import static dossier.page.SamplePages.sworn;
import static dossier.page.SamplePages.written;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.html.BarEntry;
import dossier.html.DateWords;
import dossier.html.Html;
import dossier.html.Link;
import dossier.html.NoteMark;
import dossier.page.person.MentionGroup;
import dossier.page.person.PersonPage;
import dossier.page.picture.Picture;
import dossier.page.table.Column;
import dossier.page.table.SummaryTable;
import dossier.page.table.TableRow;
import dossier.page.table.Value;
import dossier.picture.MapPicture;
import java.util.List;

/** The page of a person, with everything that such a page can hold. */
final class SamplePerson {

  private static final NoteMark BIRTH = NoteMark.of(1, 1, "Deposition of the carpenter, §2");
  private static final NoteMark DEATH = NoteMark.of(2, 1, "Captain Thorne to the Navy Board, §11");

  private SamplePerson() {}

  static PersonPage page() {
    return new PersonPage(
        SamplePages.frame(BOATSWAIN, "Josiah Pell", BarEntry.PEOPLE)
            .between(Link.to("Matvei Belov", SamplePages.SURGEON, BOATSWAIN), Link.NONE)
            .describedBy(
                Html.json(
                    "{\"@context\":\"https://schema.org\",\"@type\":\"Person\","
                        + "\"name\":\"Josiah Pell\"}")),
        head(),
        SamplePictures.life(BOATSWAIN),
        SamplePictures.map(BOATSWAIN, MapPicture.Format.SMALL),
        List.of(dateOfDeath(), SampleEvent.watch(BOATSWAIN)),
        List.of(Link.to("The watch below: who kept it?", SamplePages.CAPTAIN, BOATSWAIN)),
        statements(),
        relations(),
        events(),
        List.of(
            new MentionGroup(deposition(BOATSWAIN), "", SampleSource.mentions()),
            new MentionGroup(letter(BOATSWAIN), "", SampleSource.mentions().subList(0, 2))),
        new RecordFoot(List.of(Link.to("Elias Thorne", CAPTAIN, BOATSWAIN)), notes()));
  }

  /** A person of whom the texts say hardly anything. */
  static PersonPage stub(PagePath path, String name) {
    SummaryTable none =
        SummaryTable.of(Anchor.section("none"), "None", List.of(Column.words("None")), List.of());
    return new PersonPage(
        SamplePages.frame(path, name, BarEntry.PEOPLE),
        new RecordHead(
            "Person",
            List.of(DeclarationRow.of("person", Value.words(name))),
            SamplePages.prose("Of the brig’s company.")),
        Picture.NONE,
        Picture.NONE,
        List.of(),
        List.of(),
        none,
        none,
        none,
        List.of(),
        new RecordFoot(List.of(), List.of()));
  }

  private static RecordHead head() {
    return new RecordHead(
        "Person",
        List.of(
            DeclarationRow.of(
                "person", Value.words("Josiah Pell"), Value.of(Html.text("Josias Péll", "pt"))),
            DeclarationRow.of(
                "born",
                Value.of(new DateWords("about 1752", "1752~").html().then(Html.text(", Saltby")))
                    .noted(List.of(BIRTH))),
            DeclarationRow.either(
                "died",
                List.of(
                    Value.date(new DateWords("9 March 1792", "1792-03-09")).noted(List.of(DEATH)),
                    Value.date(new DateWords("after June 1793", "1793-06/.."))
                        .noted(List.of(NoteMark.of(3, 1, "Deposition of the carpenter, §9")))
                        .disputed("#d1"))),
            DeclarationRow.of("office", Value.words("boatswain of the brig Halcyon, 1789 – 1791")),
            DeclarationRow.of(
                "attested",
                Value.words("2 of 3 sources · 19 passages · 13 events"),
                Value.link(new Link("2 disputes", "#disputes")))),
        SamplePages.prose(
            "Josiah Pell went to sea as a boy and came to the <em>Halcyon</em> as her boatswain in"
                + " the year she was launched."
                + NoteMark.of(1, 2, "Deposition of the carpenter, §2").html()
                + " He was, by every account, the"
                + " man whom the crew obeyed before they obeyed the officers; the captain’s letter"
                + " grants him that much, and grants it bitterly."
                + NoteMark.of(2, 2, "Captain Thorne to the Navy Board, §11").html(),
            "On the night of the mutiny he stood at the wheel. Whether he had called the men on"
                + " deck or only failed to send them below is the question on which the papers"
                + " part ways."
                + NoteMark.of(4, 1, "Deposition of the carpenter, §5").html()
                + " He left the ship at "
                + Link.to("Ilha Verde", PagePath.PLACES, Anchor.place("ilha-verde"), BOATSWAIN)
                    .html()
                + " with four others and a sack of biscuit, and "
                + SamplePages.link("the captain", CAPTAIN, BOATSWAIN)
                + " never saw him again."));
  }

  private static DisputeBlock dateOfDeath() {
    return DisputeBlock.of(
        1,
        "fate",
        "What became of him after Ilha Verde?",
        List.of(
            new Claim(
                Value.words("drowned in March 1792"),
                written(
                        BOATSWAIN,
                        11,
                        "the villain Pell was lost in the surf in the month of March")
                    .accordingTo(List.of(Link.words("a pilot of the island")), "reported")),
            new Claim(
                Value.words("alive and keeping an inn in 1793"),
                sworn(
                    BOATSWAIN, 9, 5, "I drank at his table the summer after, and he was merry"))));
  }

  private static SummaryTable statements() {
    return SummaryTable.of(
        Anchor.STATEMENTS,
        "What is said of Josiah Pell",
        List.of(Column.words("On"), Column.what("What is said"), Column.sigla("Source")),
        List.of(
            TableRow.of(
                List.of(
                    Value.words("rank"),
                    Value.words("boatswain")
                        .noted(List.of(NoteMark.of(2, 3, "Captain Thorne to the Navy Board, §11"))),
                    Value.sigla(List.of(letter(BOATSWAIN), deposition(BOATSWAIN))))),
            TableRow.of(
                List.of(
                    Value.words("character"),
                    Value.words("slow to anger, and then not to be stopped")
                        .glossed("according to the cook, reported"),
                    Value.sigla(List.of(deposition(BOATSWAIN)))))));
  }

  private static SummaryTable relations() {
    return SummaryTable.of(
        PersonPage.RELATIONS,
        "Kin and others",
        List.of(Column.words("He is"), Column.what("Of whom"), Column.sigla("Source")),
        List.of(
            TableRow.of(
                List.of(
                    Value.words("brother-in-law"),
                    Value.link(Link.to("Matvei Belov", SamplePages.SURGEON, BOATSWAIN)),
                    Value.sigla(List.of(deposition(BOATSWAIN)))))));
  }

  private static SummaryTable events() {
    return SummaryTable.of(
            PersonPage.EVENTS,
            "Events in the life of Josiah Pell",
            List.of(
                Column.date("When"),
                Column.what("What"),
                Column.words("Role"),
                Column.sigla("Told in")),
            SampleEvents.ALL.stream().map(SamplePerson::row).toList())
        .tabbed(List.of("Acting", "Acted upon", "Told by him"));
  }

  private static TableRow row(SampleEvents.Sample event) {
    Value what = Value.link(Link.to(event.title(), MUTINY, BOATSWAIN)).glossed(event.gloss());
    return TableRow.of(
            event.id(),
            event.when().words() + " " + event.title(),
            List.of(
                Value.date(event.when()),
                event.isDisputed() ? what.disputed("#disputes") : what,
                Value.words(event.role()),
                Value.sigla(List.of(deposition(BOATSWAIN), log(BOATSWAIN)))))
        .under(List.of(event.tab()));
  }

  private static List<Note> notes() {
    return List.of(
        Note.citing(1, 2, List.of(sworn(BOATSWAIN, 2, 1, "Pell, who was then near forty"))),
        Note.citing(
            2,
            3,
            List.of(written(BOATSWAIN, 11, "the men looked to him before they looked to me"))),
        Note.citing(
            3,
            1,
            List.of(
                sworn(BOATSWAIN, 9, 5, "I drank at his table the summer after")
                    .accordingTo(List.of(Link.words("the cook")), "alleged"),
                written(BOATSWAIN, 3, "lost in the surf").failed("These words are not in §3."))),
        Note.editorial(4, 1, Html.text("The deposition gives no hour; the log gives two.")));
  }
}
