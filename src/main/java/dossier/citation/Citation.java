package dossier.citation;

import dossier.diagnostic.Place;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * From our words to a passage of a source, with the verbatim quote.
 *
 * <p>Two citations are one only if they are the same object: the same words may be cited at two
 * places of a record.
 *
 * @param source the source's id
 * @param passage the number of the passage, 1-based, where one is named; null where the quote alone
 *     decides
 * @param quote the words as the author wrote them, with marks of omission and insertion
 * @param telling who tells it inside the source
 * @param place where the quote is written
 */
public record Citation(
    Reference source, @Nullable Integer passage, String quote, Telling telling, Place place) {

  public OptionalInt named() {
    return passage == null ? OptionalInt.empty() : OptionalInt.of(passage);
  }
}
