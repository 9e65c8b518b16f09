package dossier.date;

import dossier.edtf.CalendarDay;
import dossier.edtf.CalendarMonth;
import dossier.edtf.CalendarYear;
import dossier.edtf.Edtf;
import dossier.edtf.Precision;
import dossier.edtf.Season;
import java.time.LocalDate;
import java.util.Optional;
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
