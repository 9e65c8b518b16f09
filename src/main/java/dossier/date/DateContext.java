package dossier.date;

import dossier.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a text before its dates are read.
 *
 * @param language a BCP 47 tag such as {@code en-GB}; empty counts as English
 * @param written when the text was written, for "last summer", "yesterday" or "3 March"; null if
 *     unknown
 */
public record DateContext(String language, @Nullable Edtf written) {

  /** An English text of which nothing is known. */
  public static final DateContext NONE = new DateContext("en", null);

  /** The same, of a text written then. */
  public DateContext writtenOn(Edtf date) {
    return new DateContext(language, date);
  }

  /** The same, of a text in this language. */
  public DateContext in(String tag) {
    return new DateContext(tag, written);
  }
}
