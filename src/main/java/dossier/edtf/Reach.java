package dossier.edtf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * A span of days, both ends included; {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for no
 * end.
 */
record Reach(LocalDate from, LocalDate to) {

  /** The order that {@link Edtf#compareTo} promises. */
  static final Comparator<Edtf> CHRONOLOGY =
      Comparator.comparing((Edtf edtf) -> stated(edtf).place())
          .thenComparing((Edtf edtf) -> stated(edtf).from())
          .thenComparing((Edtf edtf) -> stated(edtf).to(), Comparator.reverseOrder())
          .thenComparing(Edtf::toString);

  /** The span that the notation says. */
  static Reach stated(Edtf edtf) {
    return new Reach(edtf.earliest().orElse(LocalDate.MIN), edtf.latest().orElse(LocalDate.MAX));
  }

  /** The span in which the date may lie, doubts and customs included. */
  static Reach possible(Edtf edtf) {
    if (edtf instanceof Interval interval) {
      return new Reach(
          interval.start() instanceof EdtfDate start ? possible(start).from() : LocalDate.MIN,
          interval.end() instanceof EdtfDate end ? possible(end).to() : LocalDate.MAX);
    }
    if (!(edtf instanceof EdtfDate date)) {
      return stated(edtf);
    }
    Reach reach = date instanceof Season season ? season.possible() : stated(date);
    int margins = date.qualifier().margins();
    return switch (date.precision()) {
      case CENTURY -> reach.stretched(25L * margins, ChronoUnit.YEARS);
      case DECADE, YEAR -> reach.stretched(5L * margins, ChronoUnit.YEARS);
      case SEASON, MONTH -> reach.stretched(margins, ChronoUnit.MONTHS);
      case DAY, SECOND -> reach.stretched(7L * margins, ChronoUnit.DAYS);
    };
  }

  boolean overlaps(Reach other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  boolean contains(Reach other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  boolean endsBefore(Reach other) {
    return to.isBefore(other.from);
  }

  long days() {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** Where the span stands in a chronology: at its beginning, or at its end if it has none. */
  private LocalDate place() {
    return from.equals(LocalDate.MIN) ? to : from;
  }

  private Reach stretched(long amount, ChronoUnit unit) {
    if (amount == 0) {
      return this;
    }
    LocalDate first = LocalDate.MIN.plus(amount, unit);
    LocalDate last = LocalDate.MAX.minus(amount, unit);
    return new Reach(
        from.isBefore(first) ? LocalDate.MIN : from.minus(amount, unit),
        to.isAfter(last) ? LocalDate.MAX : to.plus(amount, unit));
  }
}
