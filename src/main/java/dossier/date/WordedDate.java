package dossier.date;

import dossier.edtf.CalendarDay;
import dossier.edtf.CalendarMonth;
import dossier.edtf.CalendarYear;
import dossier.edtf.EdtfDate;
import dossier.edtf.Qualifier;
import dossier.edtf.Season;
import java.time.LocalDate;
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
    /** A year of the Old Style with the one of ours, 1708/9, which needs a day to be one. */
    DUAL,
    /** A date, but an ambiguous or impossible one: 3/4/1930, 31 June. */
    UNCLEAR
  }

  /** Where the year is to be had. */
  enum YearFrom {
    /** The words are silent; it may follow from the dates before. */
    SILENT,
    /** The words point to the year spoken of before: "of that year", "of the following year". */
    BEFORE,
    /** The words state it. */
    STATED
  }

  /** Two years in one, and the last days of the year by the Old Style. */
  private static final int NEW_YEARS_DAY = 325;

  /** Britain began its years in March until 1751. */
  static final int FIRST_YEAR_OF_OURS = 1752;

  static final WordedDate SILENT =
      new WordedDate(Standing.READ, YearFrom.SILENT, 0, 0, 0, 0, 0, Qualifier.NONE, DatePart.WHOLE);

  static WordedDate ofYear(int year) {
    return SILENT.in(year);
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

  /** What two parts of a phrase say together. */
  WordedDate and(WordedDate other) {
    boolean first = yearFrom.compareTo(other.yearFrom) >= 0;
    Standing worse = standing.compareTo(other.standing) >= 0 ? standing : other.standing;
    WordedDate both =
        new WordedDate(
            worse,
            first ? yearFrom : other.yearFrom,
            first ? year : other.year,
            Math.max(unspecified, other.unspecified),
            Math.max(month, other.month),
            Math.max(day, other.day),
            Math.max(season, other.season),
            qualifier.and(other.qualifier),
            part == DatePart.WHOLE ? other.part : part);
    return worse == Standing.DUAL && both.month != 0 ? both.inOneYear() : both;
  }

  // 3 February 1708/9 is 1709 by our reckoning; in April the two styles have one year
  private WordedDate inOneYear() {
    boolean two = 100 * month + day < NEW_YEARS_DAY && year <= FIRST_YEAR_OF_OURS;
    return standing(two ? Standing.READ : Standing.UNCLEAR);
  }

  WordedDate in(int statedYear) {
    return in(YearFrom.STATED, statedYear);
  }

  WordedDate in(YearFrom from, int statedYear) {
    return new WordedDate(
        standing, from, statedYear, unspecified, month, day, season, qualifier, part);
  }

  /** The same with the year, and the month if it has none, of another. */
  WordedDate lentBy(WordedDate other, int yearsOn) {
    boolean needsMonth = month == 0 && day != 0;
    return new WordedDate(
        standing,
        other.yearFrom,
        other.year + yearsOn,
        unspecified,
        needsMonth ? other.month : month,
        day,
        season,
        qualifier,
        part);
  }

  static WordedDate day(LocalDate day) {
    return ofMonth(day.getMonthValue(), day.getDayOfMonth()).in(day.getYear());
  }

  /** A day that is reckoned; readers see the words. */
  static WordedDate reckoned(LocalDate day) {
    return day(day).named();
  }

  WordedDate unclear() {
    return standing(Standing.UNCLEAR);
  }

  WordedDate standing(Standing other) {
    return new WordedDate(other, yearFrom, year, unspecified, month, day, season, qualifier, part);
  }

  WordedDate with(Qualifier mark, DatePart portion) {
    return new WordedDate(
        standing, yearFrom, year, unspecified, month, day, season, qualifier.and(mark), portion);
  }

  /** The same, which readers see in the words of the text. */
  WordedDate named() {
    return with(Qualifier.NONE, DatePart.NAMED);
  }

  boolean stated() {
    return yearFrom == YearFrom.STATED;
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
      return day != 0
          ? Optional.empty()
          : Optional.of(new CalendarYear(year, unspecified, qualifier));
    }
    if (day == 0) {
      return Optional.of(new CalendarMonth(year, month, qualifier));
    }
    return CalendarDay.exists(year, month, day)
        ? Optional.of(new CalendarDay(year, month, day, qualifier))
        : Optional.empty();
  }
}
