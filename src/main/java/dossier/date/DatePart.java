package dossier.date;

import dossier.edtf.CalendarDay;
import dossier.edtf.CalendarMonth;
import dossier.edtf.CalendarYear;
import dossier.edtf.Edtf;
import dossier.edtf.EdtfDate;
import dossier.edtf.Interval;
import java.time.LocalDate;

/**
 * A part of a date that EDTF has no notation for at level 1: early June, the night of 3 May.
 *
 * <p>The notation keeps the whole ({@code 1762-06} for "early June 1762"), because any finer value
 * would be our invention. What the words rule out nevertheless is told by {@link #reach}: the first
 * half for early, the second half for late, the middle with a sixth to either side for mid. So
 * early June may still be the 13th, and cannot be the 25th.
 */
enum DatePart {
  WHOLE(""),
  /** What only the words name: a feast, a winter by both of its years. */
  NAMED(""),
  EARLY("early "),
  MIDDLE("mid-"),
  LATE("late "),
  BEGINNING("the beginning of "),
  END("the end of "),
  FIRST_HALF("the first half of "),
  SECOND_HALF("the second half of "),
  DAWN("dawn of "),
  MORNING("morning of "),
  NOON("noon of "),
  AFTERNOON("afternoon of "),
  EVENING("evening of "),
  NIGHT("night of ");

  private final String words;

  DatePart(String words) {
    this.words = words;
  }

  /** The wording for readers, given that of the whole. */
  String of(String whole) {
    boolean behindArticle = this == EARLY || this == MIDDLE || this == LATE;
    return behindArticle && whole.startsWith("the ")
        ? "the " + words + whole.substring(4)
        : words + whole;
  }

  /** Whether it is a time of day, so that only a day can have it. */
  boolean ofDay() {
    return compareTo(DAWN) >= 0;
  }

  /** The days that the words leave open; the date itself where they rule nothing out. */
  Edtf reach(EdtfDate date) {
    int third = third();
    if (this == NIGHT && date instanceof CalendarDay day && day.day() != 0) {
      LocalDate evening = LocalDate.of(day.year(), day.month(), day.day());
      return new Interval(day, CalendarDay.of(evening.plusDays(1)).with(day.qualifier()));
    }
    if (third == 0) {
      return date;
    }
    if (date instanceof CalendarMonth month && month.month() != 0) {
      return days(month, third);
    }
    return date instanceof CalendarYear year ? years(year, third) : date;
  }

  /** 1 for the first half, 2 for the middle, 3 for the second half, 0 for none. */
  private int third() {
    return switch (this) {
      case EARLY, BEGINNING, FIRST_HALF -> 1;
      case MIDDLE -> 2;
      case LATE, END, SECOND_HALF -> 3;
      default -> 0;
    };
  }

  private static Edtf days(CalendarMonth month, int third) {
    LocalDate first = LocalDate.of(month.year(), month.month(), 1);
    LocalDate from = third == 1 ? first : first.withDayOfMonth(third == 2 ? 6 : 15);
    LocalDate to =
        third == 3 ? month.latest().orElse(first) : first.withDayOfMonth(third == 2 ? 25 : 15);
    return new Interval(
        CalendarDay.of(from).with(month.qualifier()), CalendarDay.of(to).with(month.qualifier()));
  }

  private static Edtf years(CalendarYear year, int third) {
    if (year.unspecified() == 0) {
      return Math.abs(year.first()) > 9999 ? year : months(year, third);
    }
    int tenth = year.unspecified() == 1 ? 1 : 10;
    int from = year.first() + tenth * (third == 1 ? 0 : third == 2 ? 3 : 5);
    int to = third == 3 ? year.last() : year.first() + tenth * (third == 2 ? 7 : 5);
    return new Interval(
        CalendarYear.of(from).with(year.qualifier()), CalendarYear.of(to).with(year.qualifier()));
  }

  private static Edtf months(CalendarYear year, int third) {
    int from = third == 1 ? 1 : third == 2 ? 4 : 7;
    int to = third == 1 ? 6 : third == 2 ? 9 : 12;
    return new Interval(
        CalendarMonth.of(year.first(), from).with(year.qualifier()),
        CalendarMonth.of(year.first(), to).with(year.qualifier()));
  }
}
