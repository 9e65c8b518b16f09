package dossier.citation;

import dossier.diagnostic.Place;
import java.util.regex.Pattern;

/**
 * A record named by its id, not yet looked up.
 *
 * @param id as written
 * @param place where it is written
 */
public record Reference(String id, Place place) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Whether a word has the form of an id: small letters and digits, parts joined by hyphens. */
  public static boolean isId(String word) {
    return ID.matcher(word).matches();
  }
}
