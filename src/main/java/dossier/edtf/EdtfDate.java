package dossier.edtf;

/** A date without time of day: what may stand alone or at an end of an interval. */
public sealed interface EdtfDate extends Edtf, IntervalEnd
    permits CalendarYear, CalendarMonth, CalendarDay, Season {

  /** The qualifier written after the date; it applies to the whole of it. */
  Qualifier qualifier();

  /** The same date with another qualifier. */
  EdtfDate with(Qualifier qualifier);

  @Override
  default boolean doubted() {
    return qualifier() != Qualifier.NONE;
  }
}
