package dossier.date;

import dossier.edtf.CalendarDay;
import dossier.edtf.CalendarMonth;
import dossier.edtf.CalendarYear;
import dossier.edtf.EdtfDate;
import dossier.edtf.Qualifier;
import dossier.edtf.Season;
import java.util.Optional;

/**
 * What the words of one date say, before the year is looked up elsewhere.
 *
 * @param standing what can be made of the words
 * @param yearFrom where the year is to be had
 * @param year astronomically numbered if stated; years after the year spoken of if {@link
 *     YearFrom#BEFORE}; else 0
 * @param unspecified digits of the year that are left open: 1 for a decade, 2 for a century
 * @param month 1 to 12, or 0
 * @param day of the month, or 0
 * @param season 21 to 24, or 0
 */
record WordedDate(
    Standing standing,
    YearFrom yearFrom,
    int year,
    int unspecified,
    int month,
    int day,
    int season,
    Qualifier qualifier,
    DatePart part) {

  /** What can be made of the words. */
  enum Standing {
    /** A date that can be read. */
    READ,
    /** A date, but an ambiguous or impossible one: 3/4/1930, 31 June. */
    UNCLEAR,
    /** A date of another calendar or style of year: not for this reader. */
    FOREIGN
  }

  /** Where the year is to be had. */
  enum YearFrom {
    /** The words state it. */
    STATED,
    /** The words are silent; it may follow from the dates before. */
    SILENT,
    /** The words point to the year spoken of before: "of that year", "of the following year". */
    BEFORE
  }

  static final WordedDate FOREIGN =
      new WordedDate(
          Standing.FOREIGN, YearFrom.SILENT, 0, 0, 0, 0, 0, Qualifier.NONE, DatePart.WHOLE);

  static WordedDate ofYear(int year) {
    return ofYears(year, 0);
  }

  static WordedDate ofYears(int first, int unspecified) {
    return new WordedDate(
        Standing.READ,
        YearFrom.STATED,
        first,
        unspecified,
        0,
        0,
        0,
        Qualifier.NONE,
        DatePart.WHOLE);
  }

  /** A month or day without its year. */
  static WordedDate ofMonth(int month, int day) {
    return new WordedDate(
        Standing.READ, YearFrom.SILENT, 0, 0, month, day, 0, Qualifier.NONE, DatePart.WHOLE);
  }

  /** A season without its year. */
  static WordedDate ofSeason(int season) {
    return new WordedDate(
        Standing.READ, YearFrom.SILENT, 0, 0, 0, 0, season, Qualifier.NONE, DatePart.WHOLE);
  }

  WordedDate in(int statedYear) {
    return in(YearFrom.STATED, statedYear);
  }

  WordedDate in(YearFrom from, int statedYear) {
    return new WordedDate(
        standing, from, statedYear, unspecified, month, day, season, qualifier, part);
  }

  /** The same month and year, another day or part of the day. */
  WordedDate onDay(int other, DatePart portion) {
    return new WordedDate(standing, yearFrom, year, 0, month, other, 0, qualifier, portion);
  }

  WordedDate unclear() {
    return new WordedDate(
        Standing.UNCLEAR, yearFrom, year, unspecified, month, day, season, qualifier, part);
  }

  WordedDate with(Qualifier mark, DatePart portion) {
    return new WordedDate(
        standing, yearFrom, year, unspecified, month, day, season, qualifier.and(mark), portion);
  }

  boolean stated() {
    return yearFrom == YearFrom.STATED;
  }

  boolean foreign() {
    return standing == Standing.FOREIGN;
  }

  /** Nothing but a year. */
  boolean yearAlone() {
    return stated() && month == 0 && season == 0 && unspecified == 0;
  }

  /** The month, of a season its first. */
  int firstMonth() {
    return season == 0 ? month : 3 * (season - 20);
  }

  /** The date in EDTF; empty if its year is not known or the calendar has no such day. */
  Optional<EdtfDate> edtf() {
    if (standing != Standing.READ || !stated() || Math.abs(year) > 9999) {
      return Optional.empty();
    }
    if (season != 0) {
      return Optional.of(new Season(year, season, qualifier));
    }
    if (month == 0) {
      return Optional.of(new CalendarYear(year, unspecified, qualifier));
    }
    if (day == 0) {
      return Optional.of(new CalendarMonth(year, month, qualifier));
    }
    return CalendarDay.exists(year, month, day)
        ? Optional.of(new CalendarDay(year, month, day, qualifier))
        : Optional.empty();
  }
}
