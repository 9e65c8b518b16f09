package dossier.picture.time;

import java.time.LocalDate;
import java.util.List;

/**
 * Parts time into cells of equal length in months: the columns of a picture.
 *
 * @param months of a cell: 1, or a number of whole years
 */
record Calendar(int months) {
  private static final int YEAR = 12;
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** From fine to coarse; months only stand for very short times. */
  private static final List<Calendar> ALL =
      List.of(
          new Calendar(1),
          new Calendar(YEAR),
          new Calendar(2 * YEAR),
          new Calendar(5 * YEAR),
          new Calendar(10 * YEAR),
          new Calendar(25 * YEAR),
          new Calendar(50 * YEAR),
          new Calendar(100 * YEAR),
          new Calendar(500 * YEAR));

  private static final long MOST_DAYS_BY_MONTH = 550;

  /**
   * The finest calendar in which days fall into few cells.
   *
   * @param days counted from 1 January 1970, ascending
   * @param most how many cells with days in them there may be
   */
  static Calendar of(List<Long> days, int most) {
    long span = days.isEmpty() ? 0 : days.get(days.size() - 1) - days.get(0);
    for (Calendar calendar : ALL) {
      boolean isTooFine = calendar.months < YEAR && span > MOST_DAYS_BY_MONTH;
      if (!isTooFine && days.stream().map(calendar::cell).distinct().count() <= most) {
        return calendar;
      }
    }
    return ALL.get(ALL.size() - 1);
  }

  long cell(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return Math.floorDiv(date.getYear() * (long) YEAR + date.getMonthValue() - 1, (long) months);
  }

  /** The first day of a cell. */
  long firstDay(long cell) {
    long month = cell * months;
    return LocalDate.of(
            (int) Math.floorDiv(month, (long) YEAR), (int) Math.floorMod(month, (long) YEAR) + 1, 1)
        .toEpochDay();
  }

  /** The year of the first day of a cell. */
  int firstYear(long cell) {
    return LocalDate.ofEpochDay(firstDay(cell)).getYear();
  }

  /** What stands at the beginning of a cell: a year, or a month. */
  String label(long cell) {
    LocalDate first = LocalDate.ofEpochDay(firstDay(cell));
    return months < YEAR
        ? MONTHS.get(first.getMonthValue() - 1) + " " + year(first.getYear())
        : year(first.getYear());
  }

  /**
   * What stands over a whole cell: {@code 1938}, {@code 1928/29}, {@code 1935–39}; with both years
   * in full where they lie in different centuries.
   */
  String heading(long cell) {
    if (months <= YEAR) {
      return label(cell);
    }
    String first = label(cell);
    String last = year(LocalDate.ofEpochDay(firstDay(cell + 1) - 1).getYear());
    boolean isShort =
        first.length() == 4 && last.length() == 4 && first.regionMatches(0, last, 0, 2);
    return first + (months == 2 * YEAR ? "/" : "–") + (isShort ? last.substring(2) : last);
  }

  /** What a whole cell is called: {@code 1938}, {@code 1930–1939}. */
  String name(long cell) {
    LocalDate last = LocalDate.ofEpochDay(firstDay(cell + 1) - 1);
    return months <= YEAR ? label(cell) : label(cell) + "–" + year(last.getYear());
  }

  /** Whether the label of a cell is a round one, and so to be preferred where not all have room. */
  boolean isRound(long cell, int years) {
    long month = cell * months;
    return month % (years * (long) YEAR) == 0;
  }

  private static String year(int year) {
    return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
  }
}
