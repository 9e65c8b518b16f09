package dossier.link;

import dossier.input.Span;
import java.util.Set;

/**
 * Tells whether the name of a person is only a part of the name of a thing: {@code Lenin Library},
 * {@code Order of Lenin}.
 */
final class ThingNames {
  private static final Set<String> HEADS =
      Set.of(
          "Library",
          "Museum",
          "Mausoleum",
          "Street",
          "Square",
          "Avenue",
          "Prospekt",
          "Bridge",
          "Canal",
          "Factory",
          "Works",
          "Prize",
          "Medal",
          "Order",
          "Institute",
          "University",
          "Academy",
          "College",
          "School",
          "Hospital",
          "Theatre",
          "Theater",
          "Prison",
          "Station",
          "Island",
          "Islands",
          "Mountains",
          "Bay",
          "Strait",
          "Line",
          "Protocol",
          "Archive",
          "Archives",
          "Foundation",
          "Society",
          "Club",
          "Brigade",
          "Regiment",
          "Division");
  private static final Set<String> OF =
      Set.of("Order of ", "Medal of ", "University of ", "Institute of ", "House of ");

  private ThingNames() {}

  static boolean holds(String words, Span name) {
    boolean isHonoured =
        OF.stream()
            .anyMatch(
                of ->
                    words.startsWith(of, Math.max(0, name.start() - of.length()))
                        && name.start() >= of.length());
    return isHonoured || HEADS.contains(wordBehind(words, name.end()));
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
