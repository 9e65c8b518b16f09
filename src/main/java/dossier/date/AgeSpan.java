package dossier.date;

import dossier.edtf.CalendarDay;
import dossier.edtf.CalendarMonth;
import dossier.edtf.CalendarYear;
import dossier.edtf.Edtf;
import dossier.edtf.EdtfDate;
import dossier.edtf.Interval;
import java.time.LocalDate;
import java.util.Optional;

/** The time during which a person is of an age. */
final class AgeSpan {

  private AgeSpan() {}

  /** From the birthday at that age to the day before the next, as finely as the birth is known. */
  static Optional<Edtf> of(EdtfDate birth, int years) {
    if (birth instanceof CalendarDay day && day.day() != 0) {
      LocalDate birthday = LocalDate.of(day.year(), day.month(), day.day()).plusYears(years);
      LocalDate last = birthday.plusYears(1).minusDays(1);
      return Optional.of(
          new Interval(
              CalendarDay.of(birthday).with(day.qualifier()),
              CalendarDay.of(last).with(day.qualifier())));
    }
    if (birth instanceof CalendarMonth month && month.month() != 0) {
      return Optional.of(
          new Interval(
              new CalendarMonth(month.year() + years, month.month(), month.qualifier()),
              new CalendarMonth(month.year() + years + 1, month.month(), month.qualifier())));
    }
    return birth instanceof CalendarYear year && year.unspecified() == 0
        ? Optional.of(
            new Interval(
                CalendarYear.of(year.first() + years).with(year.qualifier()),
                CalendarYear.of(year.first() + years + 1).with(year.qualifier())))
        : Optional.empty();
  }
}
