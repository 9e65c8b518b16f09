package dossier.fit;

import dossier.citation.Citation;
import dossier.citation.Verdict.Verified;
import dossier.date.DateExpression;
import dossier.date.DateReader;
import dossier.fit.ClaimValue.Kind;
import dossier.input.Span;
import dossier.link.Concordance;
import dossier.mention.Mention;
import dossier.record.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words of one verified citation have of dates, numbers and names. */
final class Ground {
  private final Citation citation;
  private final Source source;
  private final Verified where;
  private final Readings.OfPassage passage;
  private final Concordance concordance;

  private Ground(
      Citation citation,
      Source source,
      Verified where,
      Readings.OfPassage passage,
      Concordance concordance) {
    this.citation = citation;
    this.source = source;
    this.where = where;
    this.passage = passage;
    this.concordance = concordance;
  }

  /** The ground of a citation, if its quote was verified. */
  static Optional<Ground> of(Citation citation, Readings readings) {
    Concordance concordance = readings.concordance();
    Optional<Verified> where = concordance.evidence().verified(citation);
    Optional<Source> source = concordance.catalogue().source(citation.source().id());
    return where.isEmpty() || source.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ground(
                citation,
                source.get(),
                where.get(),
                readings.of(source.get(), where.get().passage()),
                concordance));
  }

  Citation citation() {
    return citation;
  }

  Source source() {
    return source;
  }

  Verified where() {
    return where;
  }

  private boolean isQuoted(Span span) {
    return where.runs().stream().anyMatch(span::overlaps);
  }

  /** The dates that the quote has, wholly or in part. */
  List<DateExpression> datesQuoted() {
    return datesOfPassage().stream()
        .filter(date -> isQuoted(new Span(date.start(), date.end())))
        .toList();
  }

  List<DateExpression> datesOfPassage() {
    return concordance.textDates().in(source.id(), where.passage().number());
  }

  /** Whether words of the passage belong to a date. */
  boolean isInDate(Span span) {
    return datesOfPassage().stream()
        .filter(DateExpression::isComparable)
        .anyMatch(date -> new Span(date.start(), date.end()).overlaps(span));
  }

  List<Amount> numbersQuoted() {
    return numbersOfPassage().stream().filter(number -> isQuoted(number.span())).toList();
  }

  List<Amount> numbersOfPassage() {
    return passage.numbers();
  }

  /** Whether the passage has any value of this sort. */
  boolean tells(Kind kind) {
    return switch (kind) {
      case DATE -> datesOfPassage().stream().anyMatch(DateExpression::isComparable);
      case NUMBER ->
          numbersOfPassage().stream()
              .anyMatch(number -> !number.isLoose() && !isInDate(number.span()));
      case NAME -> !namedInPassage().isEmpty();
    };
  }

  /** Ids of whom and what the quote names. */
  Set<String> namedInQuote() {
    return ids(true);
  }

  Set<String> namedInPassage() {
    return ids(false);
  }

  private Set<String> ids(boolean onlyQuoted) {
    int number = where.passage().number();
    Stream<String> certain =
        concordance.mentions().in(source.id(), number).stream()
            .filter(mention -> !onlyQuoted || isQuoted(mention.span()))
            .map(Mention::id);
    Stream<String> doubtful =
        concordance.mentions().doubts(source.id(), number).stream()
            .filter(doubt -> !onlyQuoted || isQuoted(doubt.mention().span()))
            .flatMap(doubt -> doubt.candidates().stream());
    return Stream.concat(certain, doubtful).collect(Collectors.toSet());
  }

  /** How many people the quote names. */
  long peopleNamed() {
    return concordance.mentions().in(source.id(), where.passage().number()).stream()
        .filter(mention -> mention.isPerson() && isQuoted(mention.span()))
        .map(Mention::id)
        .distinct()
        .count();
  }

  /** The words of the quote, or of the whole passage, folded to be compared. */
  Set<String> wordsQuoted() {
    return where.runs().stream()
        .flatMap(run -> Readings.words(run.in(where.passage().words())).stream())
        .collect(Collectors.toSet());
  }

  Set<String> wordsOfPassage() {
    return passage.words();
  }

  /** Whether dates in words of its language are read. */
  boolean readsDates() {
    return DateReader.reads(source.description().language());
  }

  /** Whether numbers in words of its language are read. */
  boolean readsNumbers() {
    return NumberWords.of(source.description().language()).isPresent();
  }
}
