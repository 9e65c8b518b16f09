package dossier.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day: {@code 1762-06-13}, or {@code 1762-06-XX} and {@code 1762-XX-XX} where only its being a
 * day of that month or year is known.
 *
 * @param year astronomically numbered, -9999 to 9999
 * @param month 1 to 12, or 0 for {@code XX}; then the day is 0 too
 * @param day of the month, or 0 for {@code XX}
 */
public record CalendarDay(int year, int month, int day, Qualifier qualifier) implements EdtfDate {

  /** Checks what the parser has checked before; a failure is a bug of the caller. */
  public CalendarDay {
    if (!exists(year, month, day)) {
      throw new IllegalArgumentException("day " + day + " of month " + month + " of " + year);
    }
  }

  /** A day without qualifier. */
  public static CalendarDay of(LocalDate date) {
    return new CalendarDay(
        date.getYear(), date.getMonthValue(), date.getDayOfMonth(), Qualifier.NONE);
  }

  /** Whether the calendar has such a day; 0 for an unspecified month or day. */
  public static boolean exists(int year, int month, int day) {
    if (Math.abs(year) > 9999 || month < 0 || month > 12 || day < 0) {
      return false;
    }
    return month == 0 ? day == 0 : day <= YearMonth.of(year, month).lengthOfMonth();
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day));
  }

  @Override
  public Optional<LocalDate> latest() {
    return day == 0
        ? new CalendarMonth(year, month, qualifier).latest()
        : Optional.of(LocalDate.of(year, month, day));
  }

  @Override
  public Precision precision() {
    if (day != 0) {
      return Precision.DAY;
    }
    return month == 0 ? Precision.YEAR : Precision.MONTH;
  }

  @Override
  public CalendarDay with(Qualifier other) {
    return new CalendarDay(year, month, day, other);
  }

  @Override
  public String toString() {
    return CalendarYear.text(year, 0)
        + "-"
        + CalendarMonth.twoDigits(month)
        + "-"
        + CalendarMonth.twoDigits(day)
        + qualifier;
  }
}
