package dossier.date;

import dossier.date.YearWords.FoundYear;
import dossier.edtf.Qualifier;
import dossier.text.WordList;
import java.util.Optional;
import java.util.Set;

/**
 * Feasts with their year: Christmas Day 1776 is a day; of Easter 1916 only the year is read, and
 * the words keep the rest.
 */
final class FeastDate {

  private static final Set<String> FEASTS =
      WordList.set(
          """
          christmas easter michaelmas candlemas lammas martinmas whitsun whitsuntide pentecost
          midsummer epiphany shrovetide
          """);

  private static final Set<String> DAYS = Set.of("day", "eve", "monday", "tuesday", "sunday");

  private FeastDate() {}

  static Optional<FoundDate> at(DateTokens tokens, int i) {
    Optional<FoundDate> day = fixed(tokens, i);
    if (day.isPresent()) {
      return YearWords.behind(tokens, day.get().end())
          .filter(year -> year.date().stated())
          .map(year -> new FoundDate(day.get().date().in(year.date().year()), year.end()))
          .or(() -> day);
    }
    return tokens.word(i, FEASTS) && tokens.at(i).capital()
        ? YearWords.behind(tokens, tokens.skipWord(i + 1, DAYS))
            .filter(year -> year.date().stated())
            .map(FeastDate::yearOf)
        : Optional.empty();
  }

  private static FoundDate yearOf(FoundYear year) {
    return new FoundDate(year.date().with(Qualifier.NONE, DatePart.NAMED), year.end());
  }

  private static Optional<FoundDate> fixed(DateTokens tokens, int i) {
    if (tokens.word(i, "christmas") && tokens.word(i + 1, "day")) {
      return day(12, 25, i + 2);
    }
    if (tokens.word(i, "christmas") && tokens.word(i + 1, "eve")) {
      return day(12, 24, i + 2);
    }
    boolean newYear = tokens.word(i, "new") && tokens.word(i + 1, Set.of("year's", "year’s"));
    if (newYear && tokens.word(i + 2, "day")) {
      return day(1, 1, i + 3);
    }
    return newYear && tokens.word(i + 2, "eve") ? day(12, 31, i + 3) : Optional.empty();
  }

  private static Optional<FoundDate> day(int month, int day, int end) {
    return Optional.of(new FoundDate(WordedDate.ofMonth(month, day), end));
  }
}
