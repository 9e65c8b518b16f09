package dossier.date;

import dossier.date.DateToken.Kind;
import dossier.date.DateWords.Found;
import dossier.date.DateWords.FoundMonth;
import dossier.date.QualifiedDate.Portion;
import dossier.date.YearWords.FoundYear;
import dossier.edtf.Qualifier;
import java.util.Optional;
import java.util.Set;

/** Days that share the name of their month: 13–14 June 1762, June 13 and 14, 1762. */
final class SharedMonth {

  private static final Set<String> EITHER = Set.of("and", "or");
  private static final Set<String> BEFORE_A_LIST = Set.of("on", "of", "the", "between", "by");

  private final DateTokens tokens;
  private final Separators separators;
  private final int begin;
  private final Portion portion;

  /**
   * @param begin index of the first token, which may be "from" or "between"
   * @param start index behind that
   */
  SharedMonth(DateTokens tokens, Separators separators, int begin, int start) {
    this.tokens = tokens;
    this.separators = separators;
    this.begin = begin;
    this.portion = new QualifiedDate(tokens, true, 0).portion(start);
  }

  Optional<DateClause> clause() {
    int day = tokens.skipWord(portion.end(), "the");
    return dayFirst(day).or(() -> list(day)).or(this::monthFirst);
  }

  // 13–14 June 1762, the 13th and the 14th of June
  private Optional<DateClause> dayFirst(int i) {
    Optional<Found> day = firstDay(i);
    int separator = i + 1;
    if (day.isEmpty() || !(either(separator) || separators.at(separator))) {
      return day.flatMap(this::nextDay);
    }
    return dayAndMonth(separator + 1)
        .map(
            last ->
                pair(
                    last.date().onDay(day.get().value(), portion.part()),
                    last.date().onDay(last.date().day(), portion.part()),
                    separator,
                    last.end()));
  }

  // 13/14 June 1762; days further apart may be one day in two calendars
  private Optional<DateClause> nextDay(Found day) {
    int stroke = day.end();
    boolean joins = tokens.mark(stroke, "/") && tokens.joined(stroke);
    Optional<Found> next =
        DateWords.day(tokens, stroke + 1)
            .filter(found -> joins && found.value() == day.value() + 1);
    Optional<FoundMonth> month =
        next.flatMap(found -> DateWords.month(tokens, found.end())).filter(FoundMonth::sure);
    return month.map(
        found ->
            withYear(
                WordedDate.ofMonth(found.month(), day.value()),
                stroke,
                new Found(day.value() + 1, found.end())));
  }

  // on 3, 4 and 5 May: the first is read alone, the others in their turn
  private Optional<DateClause> list(int i) {
    Optional<Found> day = firstDay(i);
    if (day.isEmpty() || !tokens.word(begin - 1, BEFORE_A_LIST)) {
      return Optional.empty();
    }
    int at = i + 1;
    while (tokens.mark(at, ",") && DateWords.day(tokens, at + 1).isPresent() && at < i + 20) {
      at += 2;
    }
    return at > i + 1 && either(at)
        ? dayAndMonth(at + 1)
            .map(
                last ->
                    DateClause.of(
                        begin, i + 1, last.date().onDay(day.get().value(), portion.part())))
        : Optional.empty();
  }

  // June 13–14, 1762
  private Optional<DateClause> monthFirst() {
    Optional<FoundDate> first =
        MonthDate.at(tokens, portion.end(), false)
            .filter(found -> found.date().day() != 0)
            .filter(found -> found.date().yearFrom() == WordedDate.YearFrom.SILENT)
            .filter(found -> !found.date().foreign());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int separator = first.get().end();
    Optional<Found> day =
        either(separator) || separators.at(separator)
            ? DateWords.day(tokens, tokens.skipWord(separator + 1, "the"))
            : Optional.empty();
    return day.filter(found -> standsAlone(found.end()))
        .map(found -> withYear(first.get().date(), separator, found));
  }

  private DateClause withYear(WordedDate first, int separator, Found day) {
    Optional<FoundYear> year =
        YearWords.behind(tokens, day.end()).filter(found -> !found.date().foreign());
    WordedDate dated =
        year.map(found -> first.in(found.date().yearFrom(), found.date().year())).orElse(first);
    return pair(
        dated.with(Qualifier.NONE, portion.part()),
        dated.onDay(day.value(), portion.part()),
        separator,
        year.map(FoundYear::end).orElse(day.end()));
  }

  /** One span if the words mean one, or if the days follow each other; else the first day alone. */
  private DateClause pair(WordedDate first, WordedDate last, int separator, int end) {
    if (!either(separator)) {
      return DateClause.of(begin, end, first, last);
    }
    return last.day() == first.day() + 1
        ? DateClause.either(begin, end, first, last)
        : DateClause.of(begin, separator, first);
  }

  private Optional<Found> firstDay(int i) {
    boolean glued = tokens.joined(i) && !tokens.mark(i - 1, "([“\"");
    return glued || NumberWords.labelled(tokens, i) ? Optional.empty() : DateWords.day(tokens, i);
  }

  private Optional<FoundDate> dayAndMonth(int i) {
    boolean day = DateWords.day(tokens, tokens.skipWord(i, "the")).isPresent();
    return day
        ? MonthDate.at(tokens, i, false).filter(found -> !found.date().foreign())
        : Optional.empty();
  }

  private boolean standsAlone(int i) {
    boolean otherMonth = DateWords.month(tokens, tokens.skipWord(i, "of")).isPresent();
    return !otherMonth && !(tokens.is(i, Kind.WORD) && NumberWords.counts(tokens, i));
  }

  private boolean either(int i) {
    return tokens.word(i, EITHER) && !separators.at(i);
  }
}
