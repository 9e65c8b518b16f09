package dossier.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A season of a year, {@code 1762-21} to {@code 1762-24}, of the northern hemisphere. Its stated
 * span is three whole months: March to May is spring, and winter begins in December of the year
 * named and ends in February of the next.
 *
 * @param year astronomically numbered, -9999 to 9999
 * @param code 21 spring, 22 summer, 23 autumn, 24 winter
 */
public record Season(int year, int code, Qualifier qualifier) implements EdtfDate {

  /** Checks what the parser has checked before; a failure is a bug of the caller. */
  public Season {
    if (Math.abs(year) > 9999 || code < 21 || code > 24) {
      throw new IllegalArgumentException("season " + code + " of " + year);
    }
  }

  /** A season without qualifier. */
  public static Season of(int year, int code) {
    return new Season(year, code, Qualifier.NONE);
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(firstMonth().atDay(1));
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(firstMonth().plusMonths(2).atEndOfMonth());
  }

  @Override
  public Precision precision() {
    return Precision.SEASON;
  }

  @Override
  public Season with(Qualifier other) {
    return new Season(year, code, other);
  }

  @Override
  public String toString() {
    return CalendarYear.text(year, 0) + "-" + code + qualifier;
  }

  /** The months named, and on to the equinox or solstice; of winter, either end of the year. */
  Reach possible() {
    LocalDate solstice = firstMonth().plusMonths(3).atDay(23);
    return new Reach(code == 24 ? LocalDate.of(year, 1, 1) : firstMonth().atDay(1), solstice);
  }

  private YearMonth firstMonth() {
    return YearMonth.of(year, 3 * (code - 20));
  }
}
