package dossier.date;

import dossier.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of a text before its dates are read. Nothing of it is needed; it lets
 * expressions be resolved that otherwise stay open.
 *
 * @param written when the text was written, for "last summer" or "yesterday"; null if unknown
 * @param seen the date spoken of just before the text begins, for "3 March"; null if none
 * @param birth the birth of the person whose ages the text tells; null if unknown or several
 */
public record DateContext(@Nullable Edtf written, @Nullable Edtf seen, @Nullable Edtf birth) {

  /** Nothing is known. */
  public static final DateContext NONE = new DateContext(null, null, null);

  /** The same, of a text written then. */
  public DateContext writtenOn(Edtf date) {
    return new DateContext(date, seen, birth);
  }

  /** The same, of a text that goes on after this date was spoken of. */
  public DateContext after(Edtf date) {
    return new DateContext(written, date, birth);
  }

  /** The same, of a text whose ages are those of a person born then. */
  public DateContext bornOn(Edtf date) {
    return new DateContext(written, seen, date);
  }
}
