package dossier.propose.event;

import dossier.date.DateExpression;
import dossier.input.Span;
import dossier.propose.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one clause of a source says that happened.
 *
 * @param kind such as {@code arrest}
 * @param title in the words of the clause
 * @param roles the part of each person, by id, in the order named
 * @param source id of the source
 * @param passage number of the passage, 1-based
 * @param quote where in the words of the passage
 * @param words the quote, as a reader would quote it
 * @param date as told in the quote, or null
 * @param place id of the place, or null
 * @param teller id or name of who tells it inside the source; empty if the source does
 * @param hedge how far the source stands behind it, such as {@code alleged}; empty if wholly
 * @param verb in its base form; empty for a noun
 * @param told words that carry the meaning, in small letters
 * @param isNoun whether a noun tells it, by the way
 * @param after the kind of what it came after, and of whom; or null
 * @param why the rules that read it
 */
record Happening(
    String kind,
    String title,
    Map<String, String> roles,
    String source,
    int passage,
    Span quote,
    String words,
    @Nullable DateExpression date,
    @Nullable String place,
    String teller,
    String hedge,
    String verb,
    Set<String> told,
    boolean isNoun,
    @Nullable Earlier after,
    List<Why> why) {

  /** What something came after: an arrest of somebody. */
  record Earlier(String kind, String person, Why why) {}

  Happening {
    roles = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(roles));
    told = Set.copyOf(told);
    why = List.copyOf(why);
  }

  Optional<DateExpression> dated() {
    return Optional.ofNullable(date);
  }

  Optional<String> where() {
    return Optional.ofNullable(place);
  }

  Optional<Earlier> cameAfter() {
    return Optional.ofNullable(after);
  }
}
