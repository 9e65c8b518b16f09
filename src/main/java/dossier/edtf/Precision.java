package dossier.edtf;

/** How finely a date is known, coarsest first. */
public enum Precision {
  /** A hundred years, {@code 18XX}. */
  CENTURY,
  /** Ten years, {@code 193X}. */
  DECADE,
  /** A year, also one whose month or day is left unspecified. */
  YEAR,
  /** A season of a year. */
  SEASON,
  /** A month, also one whose day is left unspecified. */
  MONTH,
  /** A day. */
  DAY,
  /** A second of a day. */
  SECOND
}
