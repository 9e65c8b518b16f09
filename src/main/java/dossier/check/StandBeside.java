package dossier.check;

import dossier.citation.Citation;
import dossier.citation.QuoteVerifier;
import dossier.citation.Verdict.Nearest;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.record.Omission;
import dossier.record.Source;
import dossier.text.Heading;
import dossier.text.Passage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Quotes whose words do stand in a source, but where no quote can lead: in a heading, across the
 * end of a passage, in what is left out of the text.
 */
final class StandBeside {
  private StandBeside() {}

  /**
   * The finding that says where they stand, if they do.
   *
   * @param nearest the most similar words in the passages
   */
  static Optional<Diagnostic> passages(
      Citation citation, Source source, @Nullable Nearest nearest) {
    return inHeading(citation, source)
        .or(() -> acrossTwo(citation, source, nearest))
        .or(() -> leftOut(citation, source));
  }

  private static Optional<Diagnostic> inHeading(Citation citation, Source source) {
    return source.text().blocks().stream()
        .filter(Heading.class::isInstance)
        .filter(heading -> QuoteVerifier.stands(citation.quote(), heading.words()))
        .findFirst()
        .map(
            heading ->
                finding(
                        citation,
                        "these words stand in a heading of " + source.id() + ", in no passage")
                    .note(
                        "the heading is “" + heading.words() + "”",
                        Place.of(source.text().file(), heading.span()))
                    .help("quote words of a passage below it"));
  }

  private static Optional<Diagnostic> acrossTwo(
      Citation citation, Source source, @Nullable Nearest nearest) {
    if (nearest == null) {
      return Optional.empty();
    }
    int number = nearest.passage().number();
    return acrossTwo(citation, source, number - 1).or(() -> acrossTwo(citation, source, number));
  }

  private static Optional<Diagnostic> acrossTwo(Citation citation, Source source, int first) {
    Optional<Passage> one = source.text().passage(first);
    Optional<Passage> other = source.text().passage(first + 1);
    return one.isPresent()
            && other.isPresent()
            && QuoteVerifier.stands(citation.quote(), one.get().words() + " " + other.get().words())
        ? Optional.of(
            finding(
                    citation,
                    "these words stand in "
                        + source.id()
                        + ", but run on from one passage into the next")
                .note("they end in §" + (first + 1), Excerpt.place(source, other.get()))
                .help(
                    "quote §"
                        + first
                        + " and §"
                        + (first + 1)
                        + " each by itself, with `;` between"))
        : Optional.empty();
  }

  private static Optional<Diagnostic> leftOut(Citation citation, Source source) {
    return source.custody().leftOut().stream()
        .map(Omission::words)
        .filter(words -> QuoteVerifier.stands(citation.quote(), words))
        .findFirst()
        .map(
            words ->
                finding(citation, "these words are left out of the text of " + source.id())
                    .note("under `left-out:` stands “" + words + "”", source.place())
                    .help("quote other words, or make these a part of the text again"));
  }

  private static Diagnostic finding(Citation citation, String message) {
    return Diagnostic.of(Code.QUOTE_NOT_FOUND, citation.place(), message);
  }
}
