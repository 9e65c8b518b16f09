package dossier.citation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who tells something inside a source, and how firmly: what keeps the chain of hearsay.
 *
 * @param accordingTo a person's id, or free words for a teller who has no record; null if the
 *     source itself tells it
 * @param hedge null if it is told as a fact
 */
public record Telling(@Nullable Reference accordingTo, @Nullable Hedge hedge) {
  /** The source itself, as a fact. */
  public static final Telling PLAIN = new Telling(null, null);

  /** The teller, if it is a person of the record. */
  public Optional<Reference> person() {
    return Optional.ofNullable(accordingTo).filter(teller -> Reference.isId(teller.id()));
  }

  /** The teller in free words, if it is none. */
  public Optional<String> words() {
    return Optional.ofNullable(accordingTo)
        .map(Reference::id)
        .filter(words -> !Reference.isId(words));
  }

  public Optional<Hedge> hedged() {
    return Optional.ofNullable(hedge);
  }
}
