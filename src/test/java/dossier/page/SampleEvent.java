package dossier.page;

import static dossier.page.SamplePages.MUTINY;
import static dossier.page.SamplePages.log;
import static dossier.page.SamplePages.sworn;
import static dossier.page.SamplePages.written;

import dossier.address.PagePath;
import dossier.html.BarEntry;
import dossier.html.DateWords;
import dossier.html.Html;
import dossier.html.Link;
import dossier.html.NoteMark;
import dossier.page.event.AccountCard;
import dossier.page.event.EventPage;
import dossier.page.table.Value;
import java.util.List;

/** The page of an event that is told three times and disputed once. */
final class SampleEvent {

  private static final NoteMark IRONS = NoteMark.of(1, 1, "Captain Thorne to the Navy Board, §4");
  private static final NoteMark WATCH = NoteMark.of(2, 1, "Deposition of the carpenter, §5");

  private SampleEvent() {}

  static EventPage page() {
    return new EventPage(
        SamplePages.frame(MUTINY, "Mutiny on the Halcyon", BarEntry.EVENTS)
            .between(
                Link.to("The water is rationed", PagePath.EVENTS, MUTINY),
                Link.to("The captain is put into the boat", PagePath.EVENTS, MUTINY)),
        head(),
        accounts(),
        List.of(),
        List.of(watch(MUTINY)),
        List.of(
            new DatedLink(
                new DateWords("14 January 1791", "1791-01-14"),
                Link.to("Three men are flogged", PagePath.EVENTS, MUTINY)),
            new DatedLink(
                new DateWords("spring 1791", "1791-21"),
                Link.to("The water is rationed", PagePath.EVENTS, MUTINY))),
        List.of(
            new DatedLink(
                new DateWords("28 April 1791", "1791-04-28"),
                Link.to("The captain is put into the boat", PagePath.EVENTS, MUTINY))),
        new RecordFoot(
            List.of(Link.to("Josiah Pell", SamplePages.BOATSWAIN, MUTINY)),
            List.of(
                Note.citing(
                    1, 1, List.of(written(MUTINY, 4, "I was waked by the cold of the irons"))),
                Note.citing(
                    2, 1, List.of(sworn(MUTINY, 5, 3, "no man of our watch went below"))))));
  }

  /** Which watch began it: shown on several pages. */
  static DisputeBlock watch(PagePath here) {
    return DisputeBlock.of(
            2,
            "date",
            "On which night did it begin?",
            List.of(
                new Claim(
                    Value.date(new DateWords("27 April 1791", "1791-04-27")),
                    sworn(here, 5, 3, "on the night of the 27th no man of our watch went below")),
                new Claim(
                    Value.date(new DateWords("28 April 1791", "1791-04-28")),
                    written(here, 4, "in the morning of the 28th of April I was waked"))))
        .apparent(
            "the ship’s day began at noon, so one night may bear both dates; the log does not say"
                + " by which the carpenter reckoned.");
  }

  private static RecordHead head() {
    return new RecordHead(
        "Event: mutiny",
        List.of(
            DeclarationRow.of("event", Value.words("Mutiny on the Halcyon")),
            DeclarationRow.either(
                "when",
                List.of(
                    Value.date(new DateWords("27 April 1791", "1791-04-27"))
                        .noted(List.of(NoteMark.of(2, 2, "Deposition of the carpenter, §5"))),
                    Value.date(new DateWords("28 April 1791", "1791-04-28")).disputed("#d2"))),
            DeclarationRow.of("where", Value.words("at sea, four days from Ilha Verde")),
            DeclarationRow.of(
                "who",
                Value.of(
                    Link.to("Josiah Pell", SamplePages.BOATSWAIN, MUTINY)
                        .html()
                        .then(Html.text(" (leader)"))),
                Value.of(
                    Link.to("Elias Thorne", SamplePages.CAPTAIN, MUTINY)
                        .html()
                        .then(Html.text(" (captain)")))),
            DeclarationRow.of(
                "after", Value.link(Link.to("The water is rationed", PagePath.EVENTS, MUTINY)))),
        SamplePages.prose(
            "The watch on deck was relieved at four and did not go below. By the time the captain"
                + " was awake he was in irons,"
                + IRONS.html()
                + " and the men who had put him"
                + " there were arguing about the wheel."
                + WATCH.html()));
  }

  private static List<AccountCard> accounts() {
    return List.of(
        new AccountCard(
            1,
            sworn(
                MUTINY,
                5,
                3,
                "on the night of the 27th no man of our watch went below, and Pell had the wheel"
                    + " and would not give it up to the mate"),
            List.of(
                DeclarationRow.of(
                    "when", Value.date(new DateWords("night of 27 April", "1791-04-27"))),
                DeclarationRow.of("who", Value.words("our watch, Pell, the mate")))),
        new AccountCard(
            2,
            written(
                MUTINY,
                4,
                "in the morning of the 28th of April I was waked by the cold of the irons"),
            List.of(
                DeclarationRow.of("when", Value.date(new DateWords("28 April 1791", "1791-04-28"))),
                DeclarationRow.of("where", Value.words("his cabin")))),
        new AccountCard(
            3,
            Evidence.of(
                    log(MUTINY),
                    Link.to("§31", PagePath.SOURCES, MUTINY),
                    "Nada de novo. O comandante dorme.")
                .inLanguage("pt")
                .accordingTo(List.of(Link.words("the mate’s hand")), "doubted"),
            List.of(
                DeclarationRow.of("when", Value.date(new DateWords("28 April", "1791-04-28"))))));
  }
}
