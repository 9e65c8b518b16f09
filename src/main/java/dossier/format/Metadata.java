package dossier.format;

import dossier.input.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a raw file says of itself: for each field the first words that say it, which are the ones
 * nearest to the text.
 */
public final class Metadata {
  private final Map<Field, Found> fields = new EnumMap<>(Field.class);

  /** What may be said of a text. */
  public enum Field {
    TITLE,
    AUTHOR,
    TRANSLATOR,
    EDITOR,
    PUBLISHER,
    /** When it was written, in words or as a date of ISO 8601. */
    WRITTEN,
    PUBLISHED,
    /** Where it was published, or from where it was taken. */
    PUBLICATION,
    /** When it was changed last. */
    UPDATED,
    /** An address or words on what may be done with it. */
    RIGHTS,
    /** A tag of BCP 47. */
    LANGUAGE,
    URL,
    REPOSITORY,
    SHELFMARK
  }

  /**
   * Words that say something of the text.
   *
   * @param words as they stand, without their label
   * @param span where they stand in the file
   */
  public record Found(String words, Span span) {}

  /** Keeps what is said first. */
  public void add(Field field, String words, Span span) {
    if (!words.isBlank()) {
      fields.putIfAbsent(field, new Found(words.strip(), span));
    }
  }

  public Optional<Found> get(Field field) {
    return Optional.ofNullable(fields.get(field));
  }
}
