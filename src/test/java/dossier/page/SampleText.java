package dossier.page;

import static dossier.page.SamplePages.BOATSWAIN;
import static dossier.page.SamplePages.CAPTAIN;
import static dossier.page.SamplePages.DEPOSITION;
import static dossier.page.SamplePages.MUTINY;

import dossier.address.Anchor;
import dossier.html.Html;
import dossier.html.Link;
import dossier.page.source.Citer;
import dossier.page.source.EditorNote;
import dossier.page.source.HeadingBlock;
import dossier.page.source.OmissionBlock;
import dossier.page.source.PassageBlock;
import dossier.page.source.SeparatorBlock;
import dossier.page.source.TextBlock;
import java.util.List;

/** The invented text of a deposition. */
final class SampleText {

  private static final Html PELL = SamplePages.link("Pell", BOATSWAIN, DEPOSITION);
  private static final Html THORNE = SamplePages.link("Captain Thorne", CAPTAIN, DEPOSITION);

  private static final Citer LIFE =
      new Citer(
          Link.to("Josiah Pell, note 1", BOATSWAIN, Anchor.note(1), DEPOSITION),
          "person",
          Anchor.run(1));
  private static final Citer STORY =
      new Citer(
          Link.to("Mutiny on the Halcyon", MUTINY, Anchor.account(1), DEPOSITION),
          "event",
          Anchor.run(3));
  private static final Citer NIGHT =
      new Citer(
          Link.to("On which night did it begin?", MUTINY, Anchor.dispute(2), DEPOSITION),
          "dispute",
          Anchor.run(4));
  private static final Citer FATE =
      new Citer(
          Link.to("What became of him after Ilha Verde?", BOATSWAIN, Anchor.dispute(1), DEPOSITION),
          "dispute",
          Anchor.run(5));

  private SampleText() {}

  static List<TextBlock> blocks() {
    return List.of(
        new HeadingBlock(
            1, 1, "The deposition of Thomas Ware", Html.text("The deposition of Thomas Ware")),
        passage(
                1,
                "Taken at Port Sabine before me, one of His Majesty’s justices, the eleventh day of"
                    + " August, the deponent being of sound mind and something over fifty years of"
                    + " age.")
            .ofKind("caption"),
        passage(
                2,
                "I was carpenter of the brig from the day she was floated. I knew the boatswain, "
                    + "<mark id=\"c1\" data-run=\"c1\">"
                    + PELL
                    + ", who was then near forty</mark>, and I knew every plank of her, and of the"
                    + " two I should say the planks were the easier to know, for a plank will tell"
                    + " you where it is going to give.")
            .margin(List.of(LIFE), List.of()),
        passage(
                3,
                "We sailed in October <a class=\"noted\" id=\"w1\" href=\"#e1\">1709</a> with sixty"
                    + " men. "
                    + THORNE
                    + " was a good seaman and <mark id=\"c2\" data-run=\"c2\">read us the Articles"
                    + " every Sunday as if we had written them ourselves</mark>.<sup>2</sup> There"
                    + " was no harm in him that a larger ship would not have hidden.")
            .margin(
                List.of(new Citer(LIFE.link(), "person", Anchor.run(2))),
                List.of(
                    new EditorNote(
                        1, "misprint", Link.NONE, Html.text("1709"), Html.text("for 1790")))),
        passage(4, "<em>He that is slow to wrath is of great understanding.</em>")
            .ofKind("quotation"),
        passage(15, "Written inside the lid of the deponent’s chest").ofKind("attribution"),
        new HeadingBlock(2, 2, "Of the night itself", Html.text("Of the night itself")),
        passage(
                5,
                "Now as to the night. <mark id=\"c3\" data-run=\"c3\">on the night of the 27th"
                    + " </mark><mark data-run=\"c3\"><mark id=\"c4\" data-run=\"c4\">no man of our"
                    + " watch went below</mark></mark><mark data-run=\"c4\">, and "
                    + PELL
                    + " had the wheel</mark> and would not give it up to the mate, who asked for it"
                    + " three times, the third time with his hat off. I was not on deck. I had it"
                    + " from the cook, who was on deck on account of the heat in the galley, and"
                    + " from the sailmaker, who never in his life was known to go below when there"
                    + " was something to look at. "
                    + THORNE
                    + " was brought up in"
                    + " his shirt, and "
                    + PELL
                    + " said to him that he was sorry for the shirt.")
            .margin(List.of(LIFE, STORY, NIGHT, FATE, STORY, NIGHT, LIFE), List.of()),
        passage(
                6,
                "It was then about four. Nobody had <a class=\"noted\" id=\"w2\" href=\"#e2\">tbe"
                    + " wheel</a> for a time, and she came up into the wind of herself.")
            .margin(
                List.of(),
                List.of(
                    new EditorNote(
                        2,
                        "scanning slip",
                        Link.NONE,
                        Html.text("tbe wheel"),
                        Html.text("for “the wheel”")))),
        new SeparatorBlock("★ ★ ★"),
        new HeadingBlock(
            3, 2, "What was put into the boat", Html.text("What was put into the boat")),
        row(7, "Men", "eighteen, and the captain"),
        row(
            8,
            "Bread",
            "one hundred and fifty pounds, "
                + SamplePages.link("the surgeon", SamplePages.SURGEON, DEPOSITION)
                + " weighing it"),
        row(13, "The cat", "by her own wish"),
        passage(
                9,
                "As to what became of him, I can say only that <mark id=\"c5\" data-run=\"c5\">I"
                    + " drank at his table the summer after, and he was merry</mark>, and that the"
                    + " table was well made.")
            .margin(List.of(FATE), List.of()),
        new OmissionBlock("§10 to §12 are not shown"),
        passage(14, "Juro que é verdade.").inLanguage("pt"),
        passage(10, "Sworn and signed."));
  }

  private static PassageBlock passage(int number, String words) {
    return PassageBlock.paragraph(number, Html.trusted(words));
  }

  private static PassageBlock row(int number, String label, String value) {
    return passage(number, "<span>" + label + "</span> <span>" + value + "</span>").ofKind("row");
  }
}
