package dossier.citation;

import dossier.diagnostic.Place;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A record named by its id, not yet looked up.
 *
 * @param id as written
 * @param place where it is written
 */
public record Reference(String id, Place place) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** The id that a name comes nearest to: {@code zoe-hall} for “Zoë Hall”; empty if it has none. */
  public static String idFor(String name) {
    return Normalizer.normalize(name.strip().replace("ß", "ss"), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Whether a word has the form of an id: small letters and digits, parts joined by hyphens. */
  public static boolean isId(String word) {
    return ID.matcher(word).matches();
  }
}
