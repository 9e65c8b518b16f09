package dossier.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A month of a year: {@code 1762-06}, or {@code 1762-XX} where only its being a month is known.
 *
 * @param year astronomically numbered, -9999 to 9999
 * @param month 1 to 12, or 0 for {@code XX}
 */
public record CalendarMonth(int year, int month, Qualifier qualifier) implements EdtfDate {

  /** Checks what the parser has checked before; a failure is a bug of the caller. */
  public CalendarMonth {
    if (Math.abs(year) > 9999 || month < 0 || month > 12) {
      throw new IllegalArgumentException("month " + month + " of " + year);
    }
  }

  /** A month without qualifier. */
  public static CalendarMonth of(int year, int month) {
    return new CalendarMonth(year, month, Qualifier.NONE);
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(LocalDate.of(year, month == 0 ? 1 : month, 1));
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth());
  }

  @Override
  public Precision precision() {
    return month == 0 ? Precision.YEAR : Precision.MONTH;
  }

  @Override
  public CalendarMonth with(Qualifier other) {
    return new CalendarMonth(year, month, other);
  }

  @Override
  public String toString() {
    return CalendarYear.text(year, 0) + "-" + twoDigits(month) + qualifier;
  }

  /** Two digits, or {@code XX} for 0. */
  static String twoDigits(int number) {
    return number == 0 ? "XX" : (number < 10 ? "0" : "") + number;
  }
}
