package dossier.citation;

import dossier.input.Span;
import dossier.text.Passage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of looking for a quote in its source. */
public sealed interface Verdict {

  /** Where the quote stands, if it stands anywhere for certain. */
  default Optional<Verified> verified() {
    return this instanceof Verified found ? Optional.of(found) : Optional.empty();
  }

  /**
   * The words stand there.
   *
   * @param passage the passage that holds them
   * @param runs the quoted runs in the passage's words, by place; more than one where words are
   *     left out
   */
  record Verified(Passage passage, List<Span> runs) implements Verdict {
    public Verified {
      runs = List.copyOf(runs);
    }

    /** From the first quoted word to the last. */
    public Span whole() {
      return new Span(runs.get(0).start(), runs.get(runs.size() - 1).end());
    }

    /** The words exactly as the source has them, {@code …} where some are left out. */
    public String words() {
      return runs.stream()
          .map(run -> run.in(passage.words()))
          .collect(java.util.stream.Collectors.joining(" … "));
    }

    /** The words as a reader would quote them: without the source's own note marks. */
    public String quotable() {
      return runs.stream()
          .map(passage::quotable)
          .collect(java.util.stream.Collectors.joining(" … "));
    }
  }

  /**
   * The words do not stand there.
   *
   * @param nearest the most similar words of the source; null if none is similar
   */
  record NotFound(@Nullable Nearest nearest) implements Verdict {}

  /**
   * The words stand in another passage than the one named.
   *
   * @param where the place they stand at
   */
  record Elsewhere(Verified where) implements Verdict {}

  /** The words stand at several places, and nothing says which is meant. */
  record Ambiguous(List<Verified> places) implements Verdict {
    public Ambiguous {
      places = List.copyOf(places);
    }
  }

  /**
   * The quote has too few characters to identify a place.
   *
   * @param length how many it has
   * @param least how many it takes in its script
   */
  record TooShort(int length, int least) implements Verdict {}

  /**
   * The source has no passage of that number.
   *
   * @param passages how many it has
   */
  record NoSuchPassage(int passages) implements Verdict {}

  /** The source has no text to look in. */
  record NotCheckable() implements Verdict {}

  /**
   * The words of a source most similar to a quote.
   *
   * @param passage where they stand
   * @param span in the passage's words
   * @param quoted the first word of the quote that differs; empty if the source has a word more
   *     there
   * @param standing the word of the source at that point; empty if the quote has a word more there
   * @param differing where in the passage's words the two part: the word that stands there, or an
   *     empty span
   * @param cost how much differs, in tenths of a word
   */
  record Nearest(
      Passage passage, Span span, String quoted, String standing, Span differing, int cost) {}
}
