package dossier.citation;

import dossier.diagnostic.Place;
import dossier.text.LetterForms;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A record named by its id, not yet looked up.
 *
 * @param id as written
 * @param place where it is written
 */
public record Reference(String id, Place place) {
  /** How many signs an id has at most. */
  public static final int LONGEST = 100;

  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");
  private static final Pattern ID = Pattern.compile("(?!-)(?!.*--)[a-z0-9-]++(?<!-)");

  /** The id that a name comes nearest to: {@code zoe-hall} for “Zoë Hall”; empty if it has none. */
  public static String idFor(String name) {
    return LetterForms.bare(name.strip().replace("ß", "ss"))
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /**
   * Whether a word has the form of an id: small letters and digits, parts joined by hyphens, and a
   * file may bear its name everywhere.
   */
  public static boolean isId(String word) {
    return word.length() <= LONGEST && ID.matcher(word).matches() && !isReserved(word);
  }

  /** Whether Windows keeps the word for a device, so that no file can bear its name there. */
  public static boolean isReserved(String word) {
    return RESERVED.matcher(word).matches();
  }
}
