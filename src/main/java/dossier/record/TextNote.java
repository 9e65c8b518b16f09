package dossier.record;

import dossier.citation.Citation;
import dossier.diagnostic.Place;
import java.util.List;

/**
 * An editor's note on words of a source; the words themselves stay as they are.
 *
 * @param words where in the source
 * @param kind one of {@link #KINDS}
 * @param note in our words
 * @param place where it is written
 */
public record TextNote(Citation words, String kind, String note, Place place) {
  public static final List<String> KINDS =
      List.of("misprint", "ocr", "translation", "lost-text", "impossible-date", "grammar", "other");
}
