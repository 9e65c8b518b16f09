package dossier.picture;

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
import java.util.List;
import java.util.TreeMap;

/**
 * A picture as a test file describes it: first its kind and format, then a line for each thing on
 * it, fields parted by bars.
 *
 * <pre>
 * lanes PAGE | LIFE | PHONE            years PAGE | PHONE | SHORT | LIFE
 *   lane NAME | SHORT NAME | FROM/TO      a lane, and the life of its person if it is known
 *   tenure FROM/TO | LABEL                an office in the lane
 *   event DATE; DATE | WEIGHT | LABEL     in the lane; dates are days, FROM/TO, FROM/.. or ../TO
 *   placed DATE | WEIGHT | LABEL          the same without a date of its own
 *   nowhere WEIGHT | LABEL                the same without any place in time
 * map PAGE | SMALL | PHONE
 *   spot LATITUDE | LONGITUDE | EVENTS | NAME
 * network PAGE | PHONE
 *   node NAME                             counted from 0
 *   tie NODE | NODE | STRENGTH
 * </pre>
 */
final class PictureCase {
  private final String kind;
  private final String format;
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  private PictureCase(String kind, String format) {
    this.kind = kind;
    this.format = format;
  }

  /** Reads a case; lines that are empty or begin with # are left out. */
  static PictureCase parse(List<String> lines) {
    List<String> rules =
        lines.stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    String[] head = rules.get(0).split(" ", -1);
    PictureCase parsed = new PictureCase(head[0], head[1]);
    for (String rule : rules.subList(1, rules.size())) {
      int space = rule.indexOf(' ');
      parsed.add(rule.substring(0, space), List.of(rule.substring(space + 1).split(" *\\| *", -1)));
    }
    return parsed;
  }

  private void add(String what, List<String> fields) {
    String last = fields.get(fields.size() - 1);
    switch (what) {
      case "lane" -> {
        List<Stretch> lives = fields.size() > 2 ? stretches(fields.get(2)) : List.of();
        String href = fields.get(0).isEmpty() ? "" : "people/" + slug(fields.get(0)) + ".html";
        lanes.add(new Lane(fields.get(0), fields.get(1), href, lives, List.of(), List.of()));
      }
      case "tenure" ->
          tenure(
              new Happening(
                  last,
                  fields.get(0) + ": " + last,
                  "#statements",
                  stretches(fields.get(0)),
                  true,
                  0));
      case "event" ->
          happening(
              stretches(fields.get(0)), true, fields.get(1), fields.get(0) + ": " + last, last);
      case "placed" ->
          happening(stretches(fields.get(0)), false, fields.get(1), "undated: " + last, last);
      case "nowhere" -> happening(List.of(), false, fields.get(0), "undated: " + last, last);
      case "spot" -> {
        int events = Integer.parseInt(fields.get(2));
        double latitude = Double.parseDouble(fields.get(0));
        double longitude = Double.parseDouble(fields.get(1));
        spots.add(
            new Spot(
                last,
                last + ": " + events,
                "places.html#" + slug(last),
                latitude,
                longitude,
                events));
      }
      case "node" ->
          nodes.add(new Node(last, "The whole name of " + last, "people/" + slug(last) + ".html"));
      case "tie" ->
          tie(
              Integer.parseInt(fields.get(0)),
              Integer.parseInt(fields.get(1)),
              Integer.parseInt(last));
      default -> throw new IllegalArgumentException("no such line: " + what);
    }
  }

  private void tie(int one, int other, int strength) {
    String title = nodes.get(one).name() + " and " + nodes.get(other).name() + ": " + strength;
    ties.add(new Tie(one, other, strength, title, "#pair-" + one + "-" + other));
  }

  private Lane lane() {
    return lanes.remove(lanes.size() - 1);
  }

  private void tenure(Happening tenure) {
    Lane lane = lane();
    List<Happening> tenures = new ArrayList<>(lane.tenures());
    tenures.add(tenure);
    lanes.add(
        new Lane(
            lane.name(), lane.shortName(), lane.href(), lane.lives(), tenures, lane.happenings()));
  }

  private void happening(
      List<Stretch> when, boolean isDated, String weight, String title, String label) {
    Lane lane = lane();
    List<Happening> happenings = new ArrayList<>(lane.happenings());
    happenings.add(
        new Happening(
            label,
            title,
            "events/" + slug(label) + ".html",
            when,
            isDated,
            Integer.parseInt(weight)));
    lanes.add(
        new Lane(
            lane.name(), lane.shortName(), lane.href(), lane.lives(), lane.tenures(), happenings));
  }

  private static List<Stretch> stretches(String dates) {
    List<Stretch> stretches = new ArrayList<>();
    for (String date : dates.split("; *", -1)) {
      String[] ends = date.split("/", -1);
      String from = ends[0].equals("..") ? ends[1] : ends[0];
      String to = ends[ends.length - 1].equals("..") ? ends[0] : ends[ends.length - 1];
      stretches.add(
          new Stretch(
              LocalDate.parse(from).toEpochDay(),
              LocalDate.parse(to).toEpochDay(),
              ends[0].equals(".."),
              ends[ends.length - 1].equals("..")));
    }
    return stretches;
  }

  private static String slug(String words) {
    return words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  /** The picture, and the size of its letters. */
  String draw() {
    return switch (kind) {
      case "lanes" -> LanesPicture.draw("Lanes", lanes, lanesFormat());
      case "years" ->
          YearsPicture.draw(
              "Years",
              lanes,
              new TreeMap<>(java.util.Map.of(1800, "#year-1800")),
              "#undated",
              yearsFormat());
      case "map" -> MapPicture.draw("Map", spots, mapFormat());
      case "network" -> NetworkPicture.draw("Network", nodes, ties, networkFormat());
      default -> throw new IllegalArgumentException("no such kind: " + kind);
    };
  }

  private LanesPicture.Format lanesFormat() {
    return switch (format) {
      case "PAGE" -> LanesPicture.Format.PAGE;
      case "LIFE" -> LanesPicture.Format.LIFE;
      default -> LanesPicture.Format.PHONE;
    };
  }

  private YearsPicture.Format yearsFormat() {
    return switch (format) {
      case "PAGE" -> YearsPicture.Format.PAGE;
      case "SHORT" -> YearsPicture.Format.SHORT;
      case "LIFE" -> YearsPicture.Format.LIFE;
      default -> YearsPicture.Format.PHONE;
    };
  }

  private MapPicture.Format mapFormat() {
    return switch (format) {
      case "PAGE" -> MapPicture.Format.PAGE;
      case "SMALL" -> MapPicture.Format.SMALL;
      default -> MapPicture.Format.PHONE;
    };
  }

  private NetworkPicture.Format networkFormat() {
    return format.equals("PAGE") ? NetworkPicture.Format.PAGE : NetworkPicture.Format.PHONE;
  }
}
