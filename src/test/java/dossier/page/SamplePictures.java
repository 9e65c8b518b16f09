package dossier.page;

import dossier.address.PagePath;
import dossier.html.Html;
import dossier.page.network.NetworkPage;
import dossier.page.picture.Picture;
import dossier.picture.Happening;
import dossier.picture.Lane;
import dossier.picture.LanesPicture;
import dossier.picture.Legend;
import dossier.picture.MapPicture;
import dossier.picture.NetworkPicture;
import dossier.picture.Node;
import dossier.picture.Spot;
import dossier.picture.Stretch;
import dossier.picture.Tie;
import dossier.picture.YearsPicture;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Pictures of the mutiny, each in the forms for wide rooms and for phones. */
final class SamplePictures {

  private SamplePictures() {}

  static Picture chronology(PagePath page) {
    List<Lane> lanes = lanes(page);
    return picture(
        LanesPicture.draw("Chronology", lanes, LanesPicture.Format.PAGE) + years(lanes, page, true),
        Legend.ofLanes(lanes, LanesPicture.Format.PAGE));
  }

  static Picture small(PagePath page) {
    List<Lane> lanes = lanes(page);
    return picture(years(lanes, page, false) + years(lanes, page, true), Legend.ofYears(lanes));
  }

  static Picture life(PagePath page) {
    List<Lane> life = lanes(page).subList(0, 1);
    return picture(
        LanesPicture.draw("Life line", life, LanesPicture.Format.LIFE)
            + LanesPicture.draw("Life line", life, LanesPicture.Format.PHONE),
        Legend.ofLanes(life, LanesPicture.Format.LIFE));
  }

  static Picture map(PagePath page, MapPicture.Format... formats) {
    String places = PagePath.PLACES.relativeTo(page);
    List<Spot> spots =
        List.of(
            new Spot("Ilha Verde", "Ilha Verde: 2 events", places, -17.2, -12.5, 2),
            new Spot("Saltby", "Saltby: 1 event", places, 53.3, 0.1, 1),
            new Spot("Whitby", "Whitby: named in the texts", places, 54.5, -0.6, 0));
    StringBuilder maps = new StringBuilder();
    for (MapPicture.Format format : formats) {
      maps.append(MapPicture.draw("Map of the places", spots, format));
    }
    return picture(maps.toString(), "Outlines of land: Natural Earth.");
  }

  static Picture network(PagePath page) {
    List<Node> nodes =
        List.of(
            new Node("Pell", "Josiah Pell", SamplePages.BOATSWAIN.relativeTo(page)),
            new Node("Thorne", "Elias Thorne", SamplePages.CAPTAIN.relativeTo(page)));
    Tie tie =
        new Tie(0, 1, 3, "Josiah Pell and Elias Thorne: 3 passages", NetworkPage.PAIRS.fragment());
    return picture(
        NetworkPicture.draw("Network", nodes, List.of(tie), NetworkPicture.Format.PAGE)
            + NetworkPicture.draw("Network", nodes, List.of(tie), NetworkPicture.Format.PHONE),
        "");
  }

  private static Picture picture(String svg, String caption) {
    return new Picture("Picture of the mutiny", Html.trusted(svg), Html.trusted(caption));
  }

  private static String years(List<Lane> lanes, PagePath page, boolean isUpright) {
    return YearsPicture.draw(
        "Years",
        lanes,
        new TreeMap<>(),
        PagePath.CHRONOLOGY.relativeTo(page),
        isUpright ? YearsPicture.Format.PHONE : YearsPicture.Format.PAGE);
  }

  private static List<Lane> lanes(PagePath page) {
    String href = SamplePages.MUTINY.relativeTo(page);
    Stretch life = stretch("1752-01-01", "1792-03-09");
    Happening birth =
        new Happening(
            "is born",
            "about 1752: Pell is born",
            href,
            List.of(stretch("1752-01-01", "1752-12-31")),
            true,
            1);
    Happening mutiny =
        new Happening(
            "leads the mutiny",
            "3 or 4 May 1791: Mutiny",
            href,
            List.of(stretch("1791-05-03", "1791-05-03"), stretch("1791-05-04", "1791-05-04")),
            true,
            3);
    Happening boat =
        new Happening(
            "is cast adrift",
            "undated: boat",
            href,
            List.of(stretch("1791-05-04", "1791-05-04")),
            false,
            2);
    Happening rumour = new Happening("is seen again", "undated: rumour", href, List.of(), false, 1);
    Happening rank =
        new Happening(
            "boatswain",
            "1788 to 1791: boatswain",
            href,
            List.of(stretch("1788-01-01", "1791-12-31")),
            true,
            0);
    return List.of(
        new Lane("", "Pell", "", List.of(life), List.of(rank), List.of(birth, mutiny, rumour)),
        new Lane(
            "Elias Thorne",
            "Thorne",
            SamplePages.CAPTAIN.relativeTo(page),
            List.of(),
            List.of(),
            List.of(mutiny, boat)));
  }

  private static Stretch stretch(String from, String to) {
    return Stretch.of(LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay());
  }
}
