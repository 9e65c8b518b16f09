package dossier.date;

import dossier.date.DateToken.Kind;
import dossier.date.DateWords.Found;
import dossier.date.DateWords.FoundMonth;
import dossier.date.YearWords.FoundYear;
import dossier.text.WordList;
import java.util.Optional;
import java.util.Set;

/** Dates with the name of a month: 13 June 1762, June 13th, the second of May, in April. */
final class MonthDate {

  /** Behind these words the name of a month alone is a month. */
  private static final Set<String> INTRODUCING =
      WordList.set("in since during throughout until till early mid late");

  /** Behind these it is one unless a name may follow it: by May, but by May Smith. */
  private static final Set<String> SUGGESTING =
      WordList.set("by from to before after between around about through");

  /** Before these it is part of a name: the October Revolution. */
  private static final Set<String> NAMED =
      WordList.set(
          """
          revolution revolt uprising rising manifesto days war crisis plenum insurrection
          offensive events coup rebellion massacre laws decrees theses street square monarchy
          constitution fair palace
          """);

  private MonthDate() {}

  /**
   * A date that begins here.
   *
   * @param loose whether a month alone will do, whatever stands before it
   */
  static Optional<FoundDate> at(DateTokens tokens, int i, boolean loose) {
    int start = afterWeekday(tokens, i);
    return dayFirst(tokens, start)
        .or(() -> monthFirst(tokens, start))
        .or(() -> monthAndYear(tokens, start))
        .or(() -> start == i ? monthAlone(tokens, i, loose) : Optional.empty());
  }

  private static int afterWeekday(DateTokens tokens, int i) {
    if (!tokens.word(i, DateWords.WEEKDAYS)) {
      return i;
    }
    return tokens.skipWord(tokens.skipMark(i + 1, ",."), "the");
  }

  // 13 June 1762, 5th January, the 2nd of May; of "the 3 June issue" the article is left out
  private static Optional<FoundDate> dayFirst(DateTokens tokens, int i) {
    int start = tokens.skipWord(i, "the");
    Optional<Found> digits = DateWords.day(tokens, start);
    Optional<Found> day = digits.or(() -> DateWords.ordinal(tokens, start));
    boolean issue = start > i && tokens.is(start, Kind.NUMBER);
    if (issue
        || day.isEmpty()
        || NumberWords.labelled(tokens, start)
        || partOfNumber(tokens, start)) {
      return Optional.empty();
    }
    boolean of = tokens.word(day.get().end(), "of");
    Optional<FoundMonth> month =
        DateWords.month(tokens, of ? day.get().end() + 1 : day.get().end());
    if (month.isEmpty() || (digits.isEmpty() && !of) || day.get().value() > 31) {
      return doubleDay(tokens, start).or(() -> hyphenated(tokens, start));
    }
    return twoStyles(tokens, month.get().end())
        ? foreign(tokens, month.get().end())
        : withYear(tokens, month.get(), day.get().value(), month.get().end());
  }

  // June 13, 1762; June the 13th
  private static Optional<FoundDate> monthFirst(DateTokens tokens, int i) {
    Optional<FoundMonth> month = DateWords.month(tokens, i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int the = tokens.skipWord(month.get().end(), "the");
    Optional<Found> digits = DateWords.day(tokens, the);
    Optional<Found> day =
        digits.or(
            () -> the > month.get().end() ? DateWords.ordinal(tokens, the) : Optional.empty());
    if (day.isEmpty() || day.get().value() > 31 || NumberWords.counts(tokens, day.get().end())) {
      return Optional.empty();
    }
    return withYear(tokens, month.get(), day.get().value(), day.get().end());
  }

  private static Optional<FoundDate> withYear(
      DateTokens tokens, FoundMonth month, int day, int behind) {
    WordedDate date = WordedDate.ofMonth(month.month(), day);
    Optional<FoundYear> year = YearWords.behind(tokens, behind);
    return year.isEmpty() && month.sure()
        ? Optional.of(new FoundDate(date, behind))
        : year.map(found -> in(found, date));
  }

  // 5-Jan-1930
  private static Optional<FoundDate> hyphenated(DateTokens tokens, int i) {
    Optional<FoundMonth> month =
        tokens.mark(i + 1, "-") ? DateWords.month(tokens, i + 2) : Optional.empty();
    return tokens.mark(i + 3, "-") && tokens.digits(i + 4, 4, 4)
        ? month.map(
            found ->
                new FoundDate(
                    WordedDate.ofMonth(found.month(), tokens.at(i).number())
                        .in(tokens.at(i + 4).number()),
                    i + 5))
        : Optional.empty();
  }

  // June 1762, June of that year
  private static Optional<FoundDate> monthAndYear(DateTokens tokens, int i) {
    Optional<FoundMonth> month = DateWords.month(tokens, i);
    if (month.isEmpty() || !(month.get().sure() || tokens.word(i - 1, INTRODUCING))) {
      return Optional.empty();
    }
    return YearWords.behind(tokens, month.get().end())
        .map(year -> in(year, WordedDate.ofMonth(month.get().month(), 0)));
  }

  private static Optional<FoundDate> monthAlone(DateTokens tokens, int i, boolean loose) {
    Optional<FoundMonth> month = DateWords.month(tokens, i);
    if (month.isEmpty() || !month.get().whole() || !tokens.at(i).capital()) {
      return Optional.empty();
    }
    int end = month.get().end();
    boolean introduced =
        loose
            || tokens.word(i - 1, INTRODUCING)
            || (tokens.word(i - 1, SUGGESTING) && !tokens.at(end).capital());
    boolean named = tokens.word(end, NAMED) || tokens.is(end, Kind.MIXED);
    return introduced && !named
        ? Optional.of(new FoundDate(WordedDate.ofMonth(month.get().month(), 0), end))
        : Optional.empty();
  }

  private static FoundDate in(FoundYear year, WordedDate date) {
    return year.date().foreign()
        ? new FoundDate(WordedDate.FOREIGN, year.end())
        : new FoundDate(date.in(year.date().yearFrom(), year.date().year()), year.end());
  }

  private static boolean partOfNumber(DateTokens tokens, int i) {
    return tokens.joined(i)
        && tokens.mark(i - 1, ".,:/")
        && (tokens.is(i - 2, Kind.NUMBER) || tokens.is(i - 2, Kind.MIXED));
  }

  // 10/21 January 1649: the day in both styles
  private static Optional<FoundDate> doubleDay(DateTokens tokens, int i) {
    boolean two =
        tokens.mark(i + 1, "/") && tokens.joined(i + 1) && DateWords.day(tokens, i + 2).isPresent();
    Optional<FoundMonth> month = two ? DateWords.month(tokens, i + 3) : Optional.empty();
    return month.flatMap(found -> foreign(tokens, found.end()));
  }

  // 25 October (7 November) 1917: the date in both styles
  private static boolean twoStyles(DateTokens tokens, int i) {
    return tokens.mark(i, "([/")
        && DateWords.day(tokens, i + 1).isPresent()
        && DateWords.month(tokens, i + 2).isPresent();
  }

  private static Optional<FoundDate> foreign(DateTokens tokens, int i) {
    int end = tokens.mark(i, "([/") ? tokens.skipMark(i + 3, ")]") : i;
    return Optional.of(
        new FoundDate(
            WordedDate.FOREIGN, YearWords.behind(tokens, end).map(FoundYear::end).orElse(end)));
  }
}
