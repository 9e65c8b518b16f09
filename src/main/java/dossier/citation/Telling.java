package dossier.citation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who tells something inside a source, and how firmly: what keeps the chain of hearsay.
 *
 * @param tellers persons' ids, or free words for those who have no record; the one whom the source
 *     follows first, then the one whom that teller follows; empty if the source itself tells it
 * @param hedge null if it is told as a fact
 */
public record Telling(List<Reference> tellers, @Nullable Hedge hedge) {
  /** The source itself, as a fact. */
  public static final Telling PLAIN = new Telling(List.of(), null);

  public Telling {
    tellers = List.copyOf(tellers);
  }

  /** The tellers who have the form of a person's id. */
  public List<Reference> people() {
    return tellers.stream().filter(teller -> Reference.isId(teller.id())).toList();
  }

  public Optional<Hedge> hedged() {
    return Optional.ofNullable(hedge);
  }
}
