package dossier.edtf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A day with a time of day: {@code 1985-04-12T23:20:30}, {@code …Z}, {@code …+04:30}.
 *
 * @param date a day whose month and day are given, without qualifier
 * @param hour 0 to 23
 * @param minute 0 to 59
 * @param second 0 to 60, where 60 is a leap second
 * @param shift from UTC: empty for local time, {@code Z}, or hours and minutes as {@code +04:30}
 */
public record DateTime(CalendarDay date, int hour, int minute, int second, String shift)
    implements Edtf {

  /** The day on which it was, by the clock that the notation names. */
  @Override
  public Optional<LocalDate> earliest() {
    return date.earliest();
  }

  @Override
  public Optional<LocalDate> latest() {
    return date.latest();
  }

  @Override
  public Precision precision() {
    return Precision.SECOND;
  }

  @Override
  public boolean doubted() {
    return false;
  }

  /** Hours, minutes and seconds with colons between them. */
  public String time() {
    return String.format(Locale.ROOT, "%02d:%02d:%02d", hour, minute, second);
  }

  @Override
  public String toString() {
    return date + "T" + time() + shift;
  }
}
