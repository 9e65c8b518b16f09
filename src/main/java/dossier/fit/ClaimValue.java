package dossier.fit;

import dossier.citation.Citation;
import dossier.input.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What in a claim can be checked.
 *
 * @param kind what sort of value
 * @param span where it stands in the file
 * @param words as it stands there
 * @param bearing what it rests on
 * @param citation the citation whose quote or passage bears it; null if none does
 * @param instead what the quotes of the claim have of this kind that the claim does not say; empty
 *     if nothing
 */
public record ClaimValue(
    Kind kind,
    Span span,
    String words,
    Bearing bearing,
    @Nullable Citation citation,
    String instead) {

  /** A sort of value. */
  public enum Kind {
    /** A year, month or day, or several of them together. */
    DATE,
    /** A number, an amount, an age, an ordinal. */
    NUMBER,
    /** A person, a place or a body. */
    NAME
  }

  /** The citation whose quote or passage bears it. */
  public Optional<Citation> borneBy() {
    return Optional.ofNullable(citation);
  }

  /** The same, reckoned from where it was said before. */
  ClaimValue like(ClaimValue before) {
    return new ClaimValue(kind, span, words, Bearing.RECKONED, before.citation, "");
  }
}
