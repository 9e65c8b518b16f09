package dossier.fit;

import dossier.input.Span;
import java.util.Collections;
import java.util.Set;

/**
 * A number that stands in words, in digits or spelt out.
 *
 * @param span where
 * @param readings what it can be, in plain decimal: one as a rule, several where the words leave it
 *     open, as the first of “twenty to thirty thousand” does
 * @param isLoose whether the word is often no number, as “one” and “second” are
 */
record Amount(Span span, Set<String> readings, boolean isLoose) {
  Amount {
    readings = Set.copyOf(readings);
  }

  /** Whether both can be the same number. */
  boolean equalsIn(Amount other) {
    return !Collections.disjoint(readings, other.readings);
  }
}
