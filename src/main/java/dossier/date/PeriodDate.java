package dossier.date;

import dossier.date.DateToken.Kind;
import dossier.date.DateWords.Found;
import dossier.date.YearWords.Era;
import dossier.date.YearWords.FoundYear;
import dossier.edtf.Qualifier;
import java.util.Optional;
import java.util.Set;

/** Seasons, decades and centuries: the spring of 1762, the 1930s, the nineteenth century. */
final class PeriodDate {

  private static final Set<String> CENTURY = Set.of("century", "centuries");

  private PeriodDate() {}

  static Optional<FoundDate> at(DateTokens tokens, int i) {
    int start = tokens.skipWord(i, "the");
    return season(tokens, start).or(() -> decade(tokens, start)).or(() -> century(tokens, start));
  }

  // spring 1762, the winter of 1914–15, summer of that year
  private static Optional<FoundDate> season(DateTokens tokens, int i) {
    Optional<Integer> season = DateWords.season(tokens, i);
    Optional<FoundYear> year =
        season.isPresent()
            ? YearWords.behind(tokens, tokens.skipWord(i + 1, "months"))
            : Optional.empty();
    if (season.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    WordedDate at = year.get().date();
    int end = year.get().end();
    if (at.foreign()) {
      return Optional.of(new FoundDate(at, end));
    }
    WordedDate date = WordedDate.ofSeason(season.get()).in(at.yearFrom(), at.year());
    return Optional.of(
        season.get() == 24 && namesNextYear(tokens, end, at.year())
            ? new FoundDate(date.with(Qualifier.NONE, DatePart.NAMED), end + 2)
            : new FoundDate(date, end));
  }

  /** A winter may be named by both of its years; EDTF names it by the first. */
  private static boolean namesNextYear(DateTokens tokens, int i, int year) {
    boolean joins =
        (tokens.dash(i) || tokens.mark(i, "/")) && tokens.joined(i) && tokens.joined(i + 1);
    int next = tokens.at(i + 1).number();
    return joins
        && ((tokens.digits(i + 1, 1, 1) && next == (year + 1) % 10)
            || (tokens.digits(i + 1, 2, 2) && next == (year + 1) % 100)
            || (tokens.digits(i + 1, 4, 4) && next == year + 1));
  }

  // the 1930s; the nineteen-thirties; the 1800s are heard as the century
  private static Optional<FoundDate> decade(DateTokens tokens, int i) {
    if (tokens.is(i, Kind.DECADE) && tokens.at(i).text().length() > 4) {
      int first = tokens.at(i).number();
      boolean bc = YearWords.eraBehind(tokens, i + 1).isPresent();
      return first < 1000 || first > 2100 || bc
          ? Optional.empty()
          : Optional.of(new FoundDate(WordedDate.ofYears(first, first % 100 == 0 ? 2 : 1), i + 1));
    }
    Optional<Found> hundreds = DateWords.cardinal(tokens, i);
    if (hundreds.isEmpty() || hundreds.get().value() < 13 || hundreds.get().value() > 20) {
      return Optional.empty();
    }
    int next = tokens.skipMark(hundreds.get().end(), "-");
    return DateWords.decade(tokens, next)
        .map(
            tens ->
                new FoundDate(
                    WordedDate.ofYears(100 * hundreds.get().value() + tens.value(), 1),
                    tens.end()));
  }

  // the 19th century is 18XX, as custom has it; the 2nd century BC is -01XX
  private static Optional<FoundDate> century(DateTokens tokens, int i) {
    Optional<Found> ordinal = DateWords.ordinal(tokens, i);
    if (ordinal.isEmpty() || ordinal.get().value() > 21) {
      return Optional.empty();
    }
    int number = ordinal.get().value();
    int word = tokens.skipMark(ordinal.get().end(), "-‐‑");
    boolean whole = tokens.word(word, CENTURY);
    boolean shortened = tokens.word(word, "c") && tokens.mark(word + 1, ".");
    if (!whole && !shortened) {
      return another(tokens, ordinal.get());
    }
    int end = whole ? word + 1 : word + 2;
    Optional<Era> era = YearWords.eraBehind(tokens, end);
    boolean before = era.isPresent() && era.get().beforeChrist();
    int first = before ? 1 - 100 * number : 100 * (number - 1);
    return Optional.of(new FoundDate(WordedDate.ofYears(first, 2), era.map(Era::end).orElse(end)));
  }

  // the 18th and 19th centuries: the first of the two borrows the word from the second
  private static Optional<FoundDate> another(DateTokens tokens, Found first) {
    int i = first.end();
    if (!tokens.word(i, Set.of("and", "or", "to")) && !tokens.dash(i)) {
      return Optional.empty();
    }
    int next = tokens.skipWord(i + 1, "the");
    boolean shared =
        DateWords.ordinal(tokens, next)
            .filter(second -> second.value() > first.value())
            .filter(second -> tokens.word(second.end(), CENTURY))
            .filter(second -> YearWords.eraBehind(tokens, second.end() + 1).isEmpty())
            .isPresent();
    return shared
        ? Optional.of(new FoundDate(WordedDate.ofYears(100 * (first.value() - 1), 2), i))
        : Optional.empty();
  }
}
