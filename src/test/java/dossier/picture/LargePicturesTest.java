package dossier.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.picture.map.MapPicture;
import dossier.picture.map.Spot;
import dossier.picture.network.NetworkPicture;
import dossier.picture.network.Node;
import dossier.picture.network.Tie;
import dossier.picture.time.Happening;
import dossier.picture.time.Lane;
import dossier.picture.time.LanesPicture;
import dossier.picture.time.Stretch;
import dossier.picture.time.YearsPicture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of much, drawn from lots with fixed seeds: they keep the rules and stay light. */
class LargePicturesTest {
  private static final int LIGHT = 60_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 40, 150, 330})
  void lanesKeepTheRulesAndNoTwoMarksOverlap(int events) {
    List<Lane> lanes = givenLanes(events, 8);

    for (LanesPicture.Format format :
        List.of(LanesPicture.Format.PAGE, LanesPicture.Format.LIFE, LanesPicture.Format.PHONE)) {
      String svg = LanesPicture.draw("Lanes", lanes, format);
      DrawnPicture picture = DrawnPicture.read(svg).get(0);
      assertThat(picture.faults()).isEmpty();
      assertThat(picture.overlaps()).isEmpty();
      assertThat(picture.crowded()).isEmpty();
      assertThat(svg)
          .hasSizeLessThan(LIGHT + events * 100)
          .isEqualTo(LanesPicture.draw("Lanes", lanes, format));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 5_000})
  void yearsStayLightHoweverMuchHappened(int events) {
    List<Lane> lanes = givenLanes(events, 8);

    for (YearsPicture.Format format :
        List.of(YearsPicture.Format.PAGE, YearsPicture.Format.PHONE, YearsPicture.Format.SHORT)) {
      String svg = YearsPicture.draw("Years", lanes, new TreeMap<>(), "#undated", format);
      assertThat(DrawnPicture.read(svg).get(0).faults()).isEmpty();
      assertThat(DrawnPicture.read(svg).get(0).overlaps()).isEmpty();
      assertThat(svg).hasSizeLessThan(LIGHT);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 20, 80, 400})
  void namesOnMapsDoNotOverlapAndTheOrderOfPlacesLeavesNoTrace(int places) {
    List<Spot> spots = givenSpots(places);
    List<Spot> turned = new ArrayList<>(spots);
    Collections.reverse(turned);

    for (MapPicture.Format format :
        List.of(MapPicture.Format.PAGE, MapPicture.Format.SMALL, MapPicture.Format.PHONE)) {
      String svg = MapPicture.draw("Map", spots, format);
      for (DrawnPicture picture : DrawnPicture.read(svg)) {
        assertThat(picture.faults()).isEmpty();
        assertThat(picture.overlaps()).isEmpty();
      }
      assertThat(svg).isEqualTo(MapPicture.draw("Map", turned, format)).hasSizeLessThan(LIGHT);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16, 60})
  void networksKeepTheRules(int people) {
    Random lots = new Random(people);
    List<Node> nodes = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      nodes.add(new Node("Person " + i, "Person " + i, "people/" + i + ".html"));
      for (int j = 0; j < i; j++) {
        if (j == i - 1 || lots.nextInt(12) == 0) {
          ties.add(new Tie(j, i, 1 + lots.nextInt(9), "tie", "#" + j + "-" + i));
        }
      }
    }

    for (NetworkPicture.Format format :
        List.of(NetworkPicture.Format.PAGE, NetworkPicture.Format.PHONE)) {
      String svg = NetworkPicture.draw("Network", nodes, ties, format);
      DrawnPicture picture = DrawnPicture.read(svg).get(0);
      assertThat(picture.faults()).isEmpty();
      assertThat(picture.overlaps()).isEmpty();
      assertThat(picture.links()).isEqualTo(nodes.size() + ties.size());
      assertThat(svg).hasSizeLessThan(LIGHT);
    }
  }

  /** Most of it within a few years, something long before and something long after. */
  private static List<Lane> givenLanes(int events, int lanes) {
    Random lots = new Random(events);
    List<List<Happening>> happenings = new ArrayList<>();
    for (int i = 0; i < lanes; i++) {
      happenings.add(new ArrayList<>());
    }
    for (int i = 0; i < events; i++) {
      int kind = lots.nextInt(12);
      long day =
          LocalDate.of(1790, 1, 1).toEpochDay()
              + (long) (lots.nextGaussian() * 1500)
              + (kind == 0 ? 50_000 : 0);
      Stretch day1 = Stretch.of(day, day);
      Stretch year = new Stretch(day, day + 365, kind == 3, kind == 4);
      List<Stretch> when =
          kind < 2
              ? List.of(year, Stretch.of(day + 400, day + 400))
              : kind == 2 ? List.of() : kind < 5 ? List.of(year) : List.of(day1);
      happenings
          .get(lots.nextInt(lots.nextInt(lanes) + 1))
          .add(
              new Happening(
                  "Something happens to number " + i,
                  "title",
                  "#" + i,
                  when,
                  kind < 7 && kind != 2,
                  kind % 4));
    }
    List<Lane> given = new ArrayList<>();
    for (int i = 0; i < lanes; i++) {
      given.add(
          new Lane(
              "Person number " + i, "No " + i, "#p" + i, List.of(), List.of(), happenings.get(i)));
    }
    return given;
  }

  private static List<Spot> givenSpots(int places) {
    Random lots = new Random(places);
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      boolean isFar = lots.nextInt(9) == 0;
      double latitude = isFar ? lots.nextInt(140) - 70 : 45 + lots.nextGaussian() * 5;
      double longitude = isFar ? lots.nextInt(360) - 180 : 10 + lots.nextGaussian() * 9;
      spots.add(
          new Spot("Place number " + i, "title", "#" + i, latitude, longitude, lots.nextInt(20)));
    }
    return spots;
  }
}
