package dossier.edtf;

import java.util.List;

/**
 * The English wording of dates, and the only place of the package with English words for readers;
 * another language is another class like this one.
 */
final class English {

  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
  };
  private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

  private English() {}

  static String wording(Edtf edtf) {
    if (edtf instanceof Interval interval) {
      return interval(interval.start(), interval.end());
    }
    if (edtf instanceof DateSet set) {
      return set(set);
    }
    return edtf instanceof EdtfDate date ? date(date) : moment((DateTime) edtf);
  }

  /** The name of a month with its year; of month 0, the year. */
  static String month(int month, int year) {
    return month == 0 ? year(year) : MONTHS[month - 1] + " " + year(year);
  }

  private static String set(DateSet set) {
    List<String> all = set.members().stream().map(English::wording).toList();
    int last = all.size() - 1;
    return last == 0
        ? all.get(0)
        : String.join(", ", all.subList(0, last))
            + (set.isChoice() ? " or " : " and ")
            + all.get(last);
  }

  private static String interval(IntervalEnd start, IntervalEnd end) {
    if (start instanceof EdtfDate from && end instanceof EdtfDate to) {
      return range(from, to);
    }
    if (start instanceof EdtfDate from) {
      return end == NoDate.OPEN
          ? "from " + date(from) + " on"
          : "from " + date(from) + ", end unknown";
    }
    return start == NoDate.OPEN
        ? "by " + date((EdtfDate) end)
        : "until " + date((EdtfDate) end) + ", beginning unknown";
  }

  private static String range(EdtfDate from, EdtfDate to) {
    if (from.equals(to)) {
      return date(from);
    }
    if (from.doubted() || to.doubted()) {
      return date(from) + " – " + date(to);
    }
    if (from instanceof CalendarDay first && to instanceof CalendarDay last) {
      return days(first, last);
    }
    if (from instanceof CalendarMonth first
        && to instanceof CalendarMonth last
        && first.year() == last.year()) {
      return MONTHS[first.month() - 1] + "–" + month(last.month(), last.year());
    }
    if (from instanceof CalendarYear first && to instanceof CalendarYear last) {
      return years(first.first(), last.first());
    }
    return date(from) + " – " + date(to);
  }

  private static String days(CalendarDay first, CalendarDay last) {
    if (first.year() != last.year()) {
      return date(first) + " – " + date(last);
    }
    return first.month() == last.month()
        ? first.day() + "–" + date(last)
        : first.day() + " " + MONTHS[first.month() - 1] + " – " + date(last);
  }

  private static String years(int first, int last) {
    if (last <= 0) {
      return (1 - first) + "–" + year(last);
    }
    if (first > 0 && last < 1000) {
      return year(first) + "–" + last;
    }
    return first < 1000 ? year(first) + " – " + year(last) : year(first) + "–" + year(last);
  }

  private static String date(EdtfDate date) {
    return switch (date.qualifier()) {
      case NONE -> plain(date);
      case UNCERTAIN -> "possibly " + plain(date);
      case APPROXIMATE -> "about " + plain(date);
      case UNCERTAIN_AND_APPROXIMATE -> "possibly about " + plain(date);
    };
  }

  private static String plain(EdtfDate date) {
    if (date instanceof CalendarDay day) {
      return day.day() == 0
          ? "a day in " + month(day.month(), day.year())
          : day.day() + " " + month(day.month(), day.year());
    }
    if (date instanceof CalendarMonth month) {
      return (month.month() == 0 ? "a month of " : "") + month(month.month(), month.year());
    }
    if (date instanceof Season season) {
      return SEASONS[season.code() - 21] + " " + year(season.year());
    }
    CalendarYear year = (CalendarYear) date;
    return switch (year.unspecified()) {
      case 0 -> year(year.first());
      case 1 -> decade(year);
      default -> century(year);
    };
  }

  // "the 1800s" is heard as the century, so the decade 1800 to 1809 is named by its years
  private static String decade(CalendarYear decade) {
    boolean named = decade.first() >= 1000 && decade.first() % 100 != 0;
    return named
        ? "the " + decade.first() + "s"
        : "the years " + years(decade.first(), decade.last());
  }

  // the customary century: 18XX, its years but the first, is the 19th
  private static String century(CalendarYear century) {
    boolean before = century.first() < 0;
    int number = before ? (1 - century.first()) / 100 : century.first() / 100 + 1;
    return "the " + ordinal(number) + " century" + (before ? " BC" : "");
  }

  static String year(int year) {
    if (year <= 0) {
      return (1 - year) + " BC";
    }
    return year < 1000 ? "AD " + year : Integer.toString(year);
  }

  private static String ordinal(int number) {
    int ones = number % 10;
    boolean teen = number % 100 / 10 == 1;
    return number
        + (teen || ones == 0 || ones > 3 ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : "rd");
  }

  private static String moment(DateTime moment) {
    String zone =
        switch (moment.shift()) {
          case "" -> "";
          case "Z" -> " UTC";
          default -> " UTC" + moment.shift();
        };
    return date(moment.date()) + ", " + moment.time() + zone;
  }
}
