package dossier.date;

import dossier.edtf.CalendarDay;
import dossier.edtf.CalendarMonth;
import dossier.edtf.CalendarYear;
import dossier.edtf.Edtf;
import dossier.edtf.Precision;
import dossier.edtf.Season;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The time at which a text was written, for words that point from there: last summer. */
final class WritingTime {

  private final Optional<Edtf> written;

  WritingTime(@Nullable Edtf written) {
    this.written = Optional.ofNullable(written).filter(date -> !date.doubted());
  }

  Optional<Edtf> day(int step) {
    return known(Precision.DAY).map(date -> CalendarDay.of(date.plusDays(step)));
  }

  Optional<Edtf> month(int step) {
    return known(Precision.MONTH)
        .map(date -> date.plusMonths(step))
        .map(date -> CalendarMonth.of(date.getYear(), date.getMonthValue()));
  }

  Optional<Edtf> year(int step) {
    return known(Precision.YEAR).map(date -> CalendarYear.of(date.getYear() + step));
  }

  /** This June, or last June, which is sure only until this year's June is over. */
  Optional<Edtf> ofMonth(int month, boolean last) {
    return yearOf(month, last).map(year -> CalendarMonth.of(year, month));
  }

  /** This summer or last summer; no winter, which lies in two years. */
  Optional<Edtf> ofSeason(int season, boolean last) {
    return season == 24
        ? Optional.empty()
        : yearOf(3 * (season - 20), last).map(year -> Season.of(year, season));
  }

  /** Whether the text was written before a year began. */
  boolean isBefore(int year) {
    return known(Precision.YEAR).filter(date -> date.getYear() < year).isPresent();
  }

  /** Whether the text was written years after a date. */
  boolean isLongAfter(Edtf date) {
    return known(Precision.YEAR)
        .flatMap(now -> date.latest().filter(last -> last.getYear() + 1 < now.getYear()))
        .isPresent();
  }

  /** The year that brings a day of a month nearest to the writing. */
  Optional<Integer> nearest(WordedDate date) {
    if (date.month() == 0 || date.day() == 0) {
      return Optional.empty();
    }
    return known(Precision.MONTH)
        .flatMap(
            now ->
                IntStream.rangeClosed(now.getYear() - 1, now.getYear() + 1)
                    .filter(year -> CalendarDay.exists(year, date.month(), date.day()))
                    .boxed()
                    .min(
                        Comparator.comparing(
                            year ->
                                Math.abs(
                                    ChronoUnit.DAYS.between(
                                        now, LocalDate.of(year, date.month(), date.day()))))));
  }

  /** Whether a year does not gainsay the one that is nearest to the writing. */
  boolean allows(WordedDate date, int year) {
    return nearest(date).map(nearest -> nearest == year).orElse(true);
  }

  private Optional<Integer> yearOf(int firstMonth, boolean last) {
    return known(Precision.MONTH)
        .filter(date -> !last || date.getMonthValue() <= firstMonth)
        .map(date -> last ? date.getYear() - 1 : date.getYear());
  }

  private Optional<LocalDate> known(Precision precision) {
    return written
        .filter(date -> date.precision().compareTo(precision) >= 0)
        .flatMap(Edtf::earliest);
  }
}
