package dossier.page.picture;

import dossier.html.Html;
import dossier.page.PageContext;
import dossier.picture.time.Happening;
import dossier.picture.time.Lane;
import dossier.picture.time.LanesPicture;
import dossier.picture.time.LanesPicture.Format;
import dossier.picture.time.Legend;
import dossier.picture.time.YearsPicture;
import dossier.record.Person;
import java.util.List;
import java.util.NavigableMap;

/** Pictures of time: all events in lanes by person, and the line of one life. */
public final class Timelines {
  private static final int LEAST_DATED = 4;
  private static final int MOST_LANES = 10;
  private static final int FEW_LANES = 6;
  private static final int MOST_ON_PHONES = 40;
  private static final int MOST_MARKS = 330;
  private static final String SCALE =
      "A year is the wider, the more happened in it; years without events are cut out.";

  private final Lanes lanes;

  public Timelines(PageContext context) {
    this.lanes = new Lanes(context);
  }

  /**
   * Every event, in lanes of the people with most of them; where they are too many for a mark each,
   * how many there are.
   *
   * @param undated where the events stand that nothing puts in time
   */
  public Picture all(NavigableMap<Integer, String> years, String undated) {
    List<Lane> many = lanes.of(MOST_LANES);
    String name = "Chronology in lanes by person; the table below holds the same";
    String narrow =
        YearsPicture.draw(name, lanes.of(FEW_LANES), years, undated, YearsPicture.Format.PHONE);
    int marks = many.stream().mapToInt(lane -> lane.happenings().size()).sum();
    if (marks == 0) {
      return Picture.NONE;
    }
    return marks > MOST_MARKS
        ? new Picture(
            name,
            Html.trusted(
                YearsPicture.draw(name, many, years, undated, YearsPicture.Format.PAGE) + narrow),
            Html.trusted(Legend.ofYears(many)))
        : new Picture(
            name,
            Html.trusted(
                LanesPicture.draw(name, many, Format.PAGE)
                    + YearsPicture.draw(name, many, years, undated, YearsPicture.Format.PAGE)
                    + narrow),
            forBoth(Legend.ofLanes(many, Format.PAGE) + SCALE, Legend.ofYears(many)));
  }

  /**
   * How much happened when, to the people with most events.
   *
   * @param undated where the events stand that nothing puts in time
   */
  public Picture small(NavigableMap<Integer, String> years, String undated) {
    List<Lane> few = lanes.of(FEW_LANES);
    String name =
        "How many events are on record of each year, in lanes by person; the chronology holds the"
            + " same";
    return few.isEmpty()
        ? Picture.NONE
        : new Picture(
            name,
            Html.trusted(
                YearsPicture.draw(name, few, years, undated, YearsPicture.Format.PAGE)
                    + YearsPicture.draw(name, few, years, undated, YearsPicture.Format.SHORT)),
            Html.trusted(Legend.ofYears(few)));
  }

  /**
   * The events of one person; no picture if only few of them have a date. The table says as much.
   *
   * @param years where in the table of events each year begins
   */
  public Picture life(Person person, NavigableMap<Integer, String> years, String table) {
    List<Lane> life = List.of(lanes.of(person));
    List<Happening> happenings = life.get(0).happenings();
    if (happenings.stream().filter(Happening::isDated).count() < LEAST_DATED) {
      return Picture.NONE;
    }
    String name = "Life line of " + person.name() + "; the table of events holds the same";
    String wide = LanesPicture.draw(name, life, Format.LIFE);
    String legend = Legend.ofLanes(life, Format.LIFE) + SCALE;
    return happenings.size() > MOST_ON_PHONES
        ? new Picture(
            name,
            Html.trusted(
                wide + YearsPicture.draw(name, life, years, table, YearsPicture.Format.LIFE)),
            forBoth(legend, Legend.ofYears(life)))
        : new Picture(
            name,
            Html.trusted(wide + LanesPicture.draw(name, life, Format.PHONE)),
            Html.trusted(legend));
  }

  private static Html forBoth(String onScreens, String onPhones) {
    return Html.trusted(
        "<span class=\"on-screens\">"
            + onScreens
            + "</span><span class=\"on-phones\">"
            + onPhones
            + "</span>");
  }
}
