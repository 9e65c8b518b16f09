package dossier.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From a date to a date, {@code 1702/1715}; one of the two may be open, {@code 1702/..}, or
 * unknown, {@code 1702/}.
 */
public record Interval(IntervalEnd start, IntervalEnd end) implements Edtf {

  /** Checks what the parser has checked before; a failure is a bug of the caller. */
  public Interval {
    if (start instanceof NoDate && end instanceof NoDate) {
      throw new IllegalArgumentException("interval without a date");
    }
    if (endsBeforeItBegins(start, end)) {
      throw new IllegalArgumentException(start + " is after " + end);
    }
  }

  /** Whether the last day of the end lies before the first day of the start. */
  static boolean endsBeforeItBegins(IntervalEnd start, IntervalEnd end) {
    return start instanceof EdtfDate from
        && end instanceof EdtfDate to
        && Reach.stated(to).endsBefore(Reach.stated(from));
  }

  @Override
  public Optional<LocalDate> earliest() {
    return start instanceof EdtfDate date ? date.earliest() : Optional.empty();
  }

  @Override
  public Optional<LocalDate> latest() {
    return end instanceof EdtfDate date ? date.latest() : Optional.empty();
  }

  @Override
  public Precision precision() {
    Precision from = start instanceof EdtfDate date ? date.precision() : Precision.SECOND;
    Precision to = end instanceof EdtfDate date ? date.precision() : Precision.SECOND;
    return from.compareTo(to) <= 0 ? from : to;
  }

  @Override
  public boolean doubted() {
    return (start instanceof EdtfDate from && from.doubted())
        || (end instanceof EdtfDate to && to.doubted());
  }

  @Override
  public String toString() {
    return start + "/" + end;
  }
}
