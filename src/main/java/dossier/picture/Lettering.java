package dossier.picture;

import dossier.text.Letters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;

/**
 * How much room words take. No font is at hand when a picture is drawn, so this errs on the wide
 * side.
 */
public final class Lettering {
  private static final String NARROW = "iljtfrI.,:;'’|!()[] ‘“”-";
  private static final String WIDE = "mwMWЖШЩЮФжшщюфы@—…%";

  private static final Set<Character.UnicodeScript> SQUARE =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL);

  private static final int FEW_LETTERS = 4;

  /** The widths of the letters of Europe, at size 1. */
  private static final double[] WIDTHS =
      IntStream.range(0, 0x530).mapToDouble(Lettering::widthOf).toArray();

  private Lettering() {}

  /**
   * The width of words in a sans-serif font.
   *
   * @param size font size, in the unit of the result
   */
  public static double width(String words, double size) {
    double sum = 0;
    int letter;
    for (int i = 0; i < words.length(); i += Character.charCount(letter)) {
      letter = words.codePointAt(i);
      sum += letter < WIDTHS.length ? WIDTHS[letter] : widthOf(letter);
    }
    return sum * size;
  }

  private static double widthOf(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.38;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 0.95;
    }
    if (Letters.isUpon(letter) || Letters.isInvisible(letter)) {
      return 0;
    }
    if (Letters.isCapital(letter)) {
      return 0.72;
    }
    return SQUARE.contains(Letters.script(letter))
        ? 1.05
        : Character.isSupplementaryCodePoint(letter) ? 1.3 : 0.6;
  }

  /**
   * As many whole words as fit, with an ellipsis where some are left out.
   *
   * @param room in the unit of {@code size}
   * @return empty if not even the beginning fits
   */
  public static String fitted(String words, double size, double room) {
    if (width(words, size) <= room) {
      return words;
    }
    for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      String kept = StringUtils.stripEnd(words.substring(0, end), ",;:.–—-") + " …";
      if (width(kept, size) <= room) {
        return kept;
      }
    }
    return "";
  }

  /**
   * As many whole words as fit, or the beginning of the first; a name is never left out.
   *
   * @param room in the unit of {@code size}
   */
  public static String cut(String words, double size, double room) {
    String fitted = fitted(words, size, room);
    for (int end = words.length(); fitted.isEmpty() && end > 0; ) {
      end = words.offsetByCodePoints(end, -1);
      boolean isBetweenLetters = !Letters.isUpon(words.codePointAt(end));
      String kept = words.substring(0, end).strip() + "…";
      fitted = isBetweenLetters && (end == 0 || width(kept, size) <= room) ? kept : "";
    }
    return fitted;
  }

  /**
   * The beginning of words that fits and says something.
   *
   * @param least how many words there must be at least, where some are left out; at its end those
   *     of few letters, or that open a quotation, do not count and are left out
   * @return all the words where they fit; empty if too few fit
   */
  public static String beginning(String words, double size, double room, int least) {
    if (width(words, size) <= room) {
      return words;
    }
    List<String> kept = new ArrayList<>(List.of(fitted(words, size, room).split(" ", -1)));
    kept.remove(kept.size() - 1);
    while (!kept.isEmpty() && isLoose(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept.size() < least ? "" : String.join(" ", kept) + " …";
  }

  private static boolean isLoose(String word) {
    return word.length() <= FEW_LETTERS || word.startsWith("\"") || word.startsWith("“");
  }

  /** Words in lines no wider than the room, as long as no single word is wider. */
  static List<String> lines(String words, double size, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > room) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
