package dossier.name;

import dossier.input.Span;
import java.util.Locale;

/**
 * Capitalised words of a text that look like a name.
 *
 * @param span where, without a possessive ending
 * @param words as they are seen
 * @param guess what it may be the name of
 * @param isTitled whether a title or an initial shows that it is the name of a person
 */
public record NamePhrase(Span span, String words, Guess guess, boolean isTitled) {

  /** What a name may be the name of. */
  public enum Guess {
    PERSON,
    PLACE,
    ORGANISATION,
    /** Nothing near the name tells. */
    UNKNOWN;

    /** As printed: {@code person}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
