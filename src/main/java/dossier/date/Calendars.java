package dossier.date;

import dossier.date.Meaning.Sort;
import dossier.date.Operations.Parts;
import dossier.edtf.Qualifier;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of other calendars and of feasts, reckoned over exactly or not at all. */
final class Calendars {

  private static final LocalDate REPUBLIC = LocalDate.of(1792, 9, 22);

  private Calendars() {}

  /**
   * A day so many days from Easter Sunday. Before Britain and the last of the Catholic lands had
   * one calendar, Easter of a year is not one day.
   */
  static Optional<Meaning> easter(Parts parts, int days) {
    WordedDate year = parts.dates().get(0);
    return year.yearAlone() && year.year() > WordedDate.FIRST_YEAR_OF_OURS
        ? Operations.date(WordedDate.reckoned(easter(year.year()).plusDays(days)))
        : Operations.date(year.with(Qualifier.NONE, DatePart.NAMED));
  }

  // the rule of 1582 for Easter, in the form of Meeus, Jones and Butcher
  private static LocalDate easter(int year) {
    int moon = year % 19;
    int century = year / 100;
    int h = (19 * moon + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - h - year % 100 % 4) % 7;
    int m = (moon + 11 * h + 22 * l) / 451;
    int day = h + l - 7 * m + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }

  /** The last Sunday of March 2014. */
  static Optional<Meaning> lastWeekday(Parts parts) {
    WordedDate month = parts.dates().stream().reduce(WordedDate::and).orElseThrow();
    if (month.month() == 0 || month.day() != 0 || !month.stated()) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(month.year(), month.month(), 1);
    LocalDate day =
        parts.hasNumber()
            ? first.with(TemporalAdjusters.lastInMonth(DayOfWeek.of(parts.number(0))))
            : first.with(TemporalAdjusters.lastDayOfMonth());
    return Operations.date(WordedDate.day(day));
  }

  /** A day of the calendar that Russia kept until 1918 and Britain until 1752. */
  static Optional<Meaning> julian(Parts parts) {
    return parts
        .merged()
        .map(Meaning::date)
        .map(
            date -> {
              LocalDate day = isSure(date) ? gregorian(date) : null;
              return Meaning.of(day == null ? date.unclear() : WordedDate.reckoned(day));
            });
  }

  // in Britain a day from January to March has one year in two ways of counting
  private static boolean isSure(WordedDate date) {
    boolean yearSure =
        date.year() >= WordedDate.FIRST_YEAR_OF_OURS
            || 100 * date.month() + date.day() >= 325
            || date.part() == DatePart.NAMED;
    return date.stated() && date.day() != 0 && yearSure;
  }

  private static @Nullable LocalDate gregorian(WordedDate julian) {
    int year = julian.month() < 3 ? julian.year() - 1 : julian.year();
    int behind = year / 100 - year / 400 - 2;
    try {
      return julian.year() < 1
          ? null
          : LocalDate.of(julian.year(), julian.month(), julian.day()).plusDays(behind);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * 25 October (7 November) 1917: one day in both styles, if they are as far apart as they were.
   */
  static Optional<Meaning> styles(Parts parts) {
    List<WordedDate> dates = parts.dates();
    WordedDate all = dates.stream().reduce(WordedDate::and).orElseThrow();
    WordedDate old = filled(dates.get(0), dates.get(1), all);
    WordedDate other = filled(dates.get(1), dates.get(0), all);
    if (dates.get(0).month() == 0 && other.day() == old.day() + 1) {
      return Optional.empty();
    }
    LocalDate reckoned = old.stated() && old.day() != 0 ? gregorian(old) : null;
    return Operations.date(
        reckoned != null
                && reckoned.getMonthValue() == other.month()
                && reckoned.getDayOfMonth() == other.day()
            ? WordedDate.reckoned(reckoned)
            : old.unclear());
  }

  private static WordedDate filled(WordedDate date, WordedDate beside, WordedDate all) {
    int month = beside.month() != 0 ? beside.month() : all.month();
    WordedDate whole = date.month() == 0 ? date.and(WordedDate.ofMonth(month, 0)) : date;
    return whole.stated() ? whole : whole.in(all.yearFrom(), all.year());
  }

  /** Friends numbered the months, before 1752 from March on. */
  static Optional<Meaning> quaker(Parts parts) {
    int number = parts.number(0);
    WordedDate date = parts.dates().stream().reduce(WordedDate::and).orElse(WordedDate.SILENT);
    if (number < 1 || number > 12 || !date.stated()) {
      return Optional.empty();
    }
    boolean old = date.year() < WordedDate.FIRST_YEAR_OF_OURS;
    int month = old ? (number + 1) % 12 + 1 : number;
    boolean dual = date.standing() == WordedDate.Standing.DUAL;
    WordedDate whole = date.and(WordedDate.ofMonth(month, 0));
    boolean turn = old && !dual && (month < 3 || (month == 3 && whole.day() < 25));
    return Operations.date((turn ? whole.unclear() : whole).with(Qualifier.NONE, DatePart.NAMED));
  }

  /** 9 Thermidor II: a day of the French Republic, whose years began as they are written here. */
  static Optional<Meaning> republican(Parts parts) {
    boolean hasDay = !parts.dates().isEmpty();
    int day = hasDay ? parts.dates().get(0).day() : 1;
    int month = parts.number(0);
    int year = parts.number(1);
    if (year < 1 || year > 14 || day > 30 || month > 12) {
      return Optional.empty();
    }
    // the years 3, 7 and 11 had a day more
    LocalDate first = REPUBLIC.plusDays(365L * (year - 1) + year / 4 + 30L * (month - 1));
    WordedDate begin = WordedDate.reckoned(first.plusDays(day - 1L));
    return Optional.of(
        hasDay
            ? Meaning.of(begin)
            : Meaning.of(Sort.SPAN, begin, WordedDate.reckoned(first.plusDays(29))));
  }

  /** A year of a reign, or a day in it. */
  static Optional<Meaning> reign(Parts parts) {
    int year = parts.number(0);
    int accession = parts.number(1);
    if (year < 1 || year > 70) {
      return Optional.empty();
    }
    LocalDate first =
        LocalDate.of(accession / 10_000, accession / 100 % 100, accession % 100)
            .plusYears(year - 1L);
    List<WordedDate> dates = parts.dates();
    if (dates.isEmpty()) {
      return Optional.of(
          Meaning.of(
              Sort.SPAN,
              WordedDate.reckoned(first),
              WordedDate.reckoned(first.plusYears(1).minusDays(1))));
    }
    WordedDate day = dates.get(0);
    boolean later =
        100 * day.month() + day.day() >= 100 * first.getMonthValue() + first.getDayOfMonth();
    return Operations.date(
        day.in(later ? first.getYear() : first.getYear() + 1).with(Qualifier.NONE, DatePart.NAMED));
  }
}
