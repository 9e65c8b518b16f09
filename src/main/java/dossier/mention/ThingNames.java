package dossier.mention;

import dossier.input.Span;
import java.util.Set;

/**
 * Tells whether the name of a person is only a part of the name of a thing: {@code Lenin Library},
 * {@code Order of Lenin}, {@code Lake Victoria}.
 */
final class ThingNames {
  private static final Set<String> HEADS =
      Set.of(
          "Academy",
          "Act",
          "Airport",
          "Archive",
          "Archives",
          "Arms",
          "Avenue",
          "Award",
          "Barracks",
          "Battalion",
          "Bay",
          "Boulevard",
          "Bridge",
          "Brigade",
          "Camp",
          "Canal",
          "Castle",
          "Cathedral",
          "Cemetery",
          "Chapel",
          "Church",
          "Club",
          "Collection",
          "College",
          "Column",
          "Commission",
          "Committee",
          "Company",
          "Constitution",
          "Cottage",
          "Crescent",
          "Creek",
          "Cup",
          "Dam",
          "Division",
          "Docks",
          "Factory",
          "Falls",
          "Farm",
          "Fort",
          "Foundation",
          "Fund",
          "Gardens",
          "Gate",
          "Glacier",
          "Highway",
          "Hill",
          "Hospital",
          "Hotel",
          "House",
          "Inn",
          "Institute",
          "Island",
          "Islands",
          "Lake",
          "Lane",
          "Lectures",
          "Library",
          "Line",
          "Mausoleum",
          "Medal",
          "Memorial",
          "Mill",
          "Mills",
          "Monument",
          "Mountains",
          "Museum",
          "Ocean",
          "Order",
          "Palace",
          "Papers",
          "Park",
          "Pass",
          "Peninsula",
          "Point",
          "Press",
          "Prison",
          "Prize",
          "Prospekt",
          "Protocol",
          "Quay",
          "Range",
          "Regiment",
          "Report",
          "River",
          "Road",
          "Row",
          "Scholarship",
          "School",
          "Sea",
          "Society",
          "Square",
          "Stadium",
          "Station",
          "Strait",
          "Street",
          "Terrace",
          "Theater",
          "Theatre",
          "Tower",
          "Trust",
          "Tunnel",
          "University",
          "Valley",
          "Wharf",
          "Works");
  private static final Set<String> OF =
      Set.of("Order of ", "Medal of ", "University of ", "Institute of ", "House of ");
  private static final Set<String> IN_FRONT =
      Set.of(
          "River ", "Lake ", "Mount ", "Mt. ", "Cape ", "Fort ", "Port ", "HMS ", "H.M.S. ", "RMS ",
          "SS ", "S.S. ", "USS ", "MV ");

  private static final int FURTHEST = 16;

  private ThingNames() {}

  static boolean holds(String words, Span name) {
    String before = words.substring(Math.max(0, name.start() - FURTHEST), name.start());
    return OF.stream().anyMatch(before::endsWith)
        || IN_FRONT.stream().anyMatch(thing -> (" " + before).endsWith(" " + thing))
        || HEADS.contains(wordBehind(words, name.end()));
  }

  private static String wordBehind(String words, int at) {
    if (at >= words.length() || words.charAt(at) != ' ') {
      return "";
    }
    int end = at + 1;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(at + 1, end);
  }
}
