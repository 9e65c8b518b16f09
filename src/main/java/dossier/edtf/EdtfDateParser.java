package dossier.edtf;

import java.time.Year;

/**
 * Reads one date, from an offset to an offset of a text. Each method reads the next part and hands
 * on to the one for the part after it; what was read so far stands in the fields.
 */
final class EdtfDateParser {

  private static final String LEVEL_2 = " is EDTF level 2, which is not read";

  private final String text;
  private final boolean inInterval;
  private final int end;
  private final Qualifier qualifier;
  private int at;
  private int year;
  private int month;

  private EdtfDateParser(String text, int from, int to, boolean inInterval) {
    this.text = text;
    this.inInterval = inInterval;
    this.at = from;
    // EDTF level 1: the qualifier occurs only at the end of the date and applies to all of it
    this.qualifier =
        to > from ? Qualifier.of(text.charAt(to - 1)).orElse(Qualifier.NONE) : Qualifier.NONE;
    this.end = qualifier == Qualifier.NONE ? to : to - 1;
  }

  /** A date that is not part of an interval, and may have a time of day. */
  static Reading alone(String text) {
    return new EdtfDateParser(text, 0, text.length(), false).read();
  }

  /** A date at an end of an interval. */
  static Reading inInterval(String text, int from, int to) {
    return new EdtfDateParser(text, from, to, true).read();
  }

  private Reading read() {
    if (at == end) {
      return refused("a date is expected here", at);
    }
    for (int i = at; i < end; i++) {
      if (Qualifier.of(text.charAt(i)).isPresent()) {
        return i == end - 1
            ? refused("a date has one qualifier; % stands for ? and ~ together", i)
            : refused("a qualifier on a part of the date" + LEVEL_2, i);
      }
    }
    return text.charAt(at) == 'Y' ? longYear() : year();
  }

  // EDTF level 1: "Y" when, and only when, the year has more than four digits
  private Reading longYear() {
    int start = at + 1;
    boolean negative = start < end && text.charAt(start) == '-';
    at = negative ? start + 1 : start;
    int digits = at;
    long value = 0;
    while (at < end && isDigit(text.charAt(at)) && at - digits < 10) {
      value = 10 * value + text.charAt(at++) - '0';
    }
    if (at < end) {
      char next = text.charAt(at);
      if (next == 'E' || next == 'S') {
        return refused("a year with an exponent or significant digits" + LEVEL_2, at);
      }
      return isDigit(next) ? outOfRange(start) : unexpected("a year after Y is digits alone");
    }
    if (at - digits < 5 || text.charAt(digits) == '0') {
      return refused("Y stands before a year of more than four digits", start);
    }
    if (value > Year.MAX_VALUE) {
      return outOfRange(start);
    }
    return accepted(CalendarYear.of((int) (negative ? -value : value)).with(qualifier));
  }

  private Reading outOfRange(int offset) {
    return refused("years beyond 999,999,999 are not read", offset);
  }

  private Reading year() {
    int start = at;
    boolean negative = text.charAt(at) == '-';
    at = negative ? at + 1 : at;
    int digits = runOfDigits();
    if (digits != 4) {
      return yearOfWrongLength(start, digits);
    }
    String written = text.substring(at, at + 4);
    at += 4;
    int unspecified = unspecified(written);
    if (unspecified < 0 || unspecified > 2) {
      return refused("an unspecified digit in this place of the year" + LEVEL_2, at - 4);
    }
    int value = Integer.parseInt(written.replace('X', '0'));
    if (negative && written.equals("0000")) {
      return refused("the year 0000 has no minus sign", start);
    }
    if (at == end) {
      int last = unspecified == 0 ? 0 : unspecified == 1 ? 9 : 99;
      int first = negative ? -value - last : value;
      return unspecified > 0 && inInterval
          ? refused("an unspecified digit in an interval" + LEVEL_2, at - unspecified)
          : accepted(new CalendarYear(first, unspecified, qualifier));
    }
    if (text.charAt(at) == 'S') {
      return refused("a year with significant digits" + LEVEL_2, at);
    }
    if (text.charAt(at) != '-') {
      return unexpected("a hyphen and the month, or the end of the date");
    }
    if (unspecified > 0) {
      return refused("an unspecified year before a month" + LEVEL_2, at - unspecified);
    }
    year = negative ? -value : value;
    at++;
    return month();
  }

  private Reading yearOfWrongLength(int start, int digits) {
    if (digits == 8) {
      return refused("hyphens stand between year, month and day", at + 4);
    }
    if (digits > 4) {
      return refused("a year of more than four digits has Y before it", start);
    }
    at += digits;
    return unexpected("a year has four digits");
  }

  private Reading month() {
    int start = at;
    if (runOfDigits() != 2) {
      return unexpected("a month has two digits");
    }
    String written = text.substring(at, at + 2);
    at += 2;
    if (unspecified(written) == 1 || unspecified(written) < 0) {
      return refused("a month with one digit unspecified" + LEVEL_2, start);
    }
    month = written.equals("XX") ? 0 : Integer.parseInt(written);
    if (month == 0 && !written.equals("XX")) {
      return refused("months run from 01 to 12", start);
    }
    if (month > 12) {
      return season(start);
    }
    if (at == end) {
      return month == 0 && inInterval
          ? refused("an unspecified month in an interval" + LEVEL_2, start)
          : accepted(new CalendarMonth(year, month, qualifier));
    }
    if (text.charAt(at) != '-') {
      return unexpected("a hyphen and the day, or the end of the date");
    }
    at++;
    return day();
  }

  private Reading season(int start) {
    if (month >= 25 && month <= 41) {
      return refused("season " + month + LEVEL_2, start);
    }
    if (month < 21 || month > 41) {
      return refused("months run from 01 to 12, and seasons from 21 to 24", start);
    }
    return at == end
        ? accepted(new Season(year, month, qualifier))
        : unexpected("a season has no days");
  }

  private Reading day() {
    int start = at;
    if (runOfDigits() != 2) {
      return unexpected("a day has two digits");
    }
    String written = text.substring(at, at + 2);
    at += 2;
    boolean known = !written.equals("XX");
    if (unspecified(written) == 1 || unspecified(written) < 0 || (known && month == 0)) {
      return refused("an unspecified digit before a day that is given" + LEVEL_2, start);
    }
    int day = known ? Integer.parseInt(written) : 0;
    if ((known && day == 0) || !CalendarDay.exists(year, month, day)) {
      return refused("there is no day " + written + " in " + English.month(month, year), start);
    }
    if (at < end) {
      return time(new CalendarDay(year, month, day, Qualifier.NONE));
    }
    return inInterval && !known
        ? refused("an unspecified day in an interval" + LEVEL_2, start)
        : accepted(new CalendarDay(year, month, day, qualifier));
  }

  // EDTF level 0: an interval is of dates alone, "time of day is excluded"
  private Reading time(CalendarDay date) {
    if (text.charAt(at) != 'T') {
      return unexpected("the end of the date, or T and the time");
    }
    if (inInterval) {
      return refused("an interval runs between dates without a time of day", at);
    }
    if (date.day() == 0 || qualifier != Qualifier.NONE) {
      return refused("a time of day needs a whole date without a qualifier", at);
    }
    return new EdtfTimeParser(text, at + 1, date).read();
  }

  /** How many X close the digits; -1 if a digit follows an X. */
  private static int unspecified(String digits) {
    int first = digits.indexOf('X');
    if (first < 0) {
      return 0;
    }
    int count = digits.length() - first;
    return digits.endsWith("X".repeat(count)) ? count : -1;
  }

  /** How many digits or X follow. */
  private int runOfDigits() {
    int i = at;
    while (i < end && (isDigit(text.charAt(i)) || text.charAt(i) == 'X')) {
      i++;
    }
    return i - at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Reading accepted(EdtfDate date) {
    return new Reading.Accepted(date);
  }

  private Reading unexpected(String expected) {
    return refused(expected + EdtfFault.found(text, at), at);
  }

  private static Reading refused(String message, int offset) {
    return new Reading.Refused(message, offset);
  }
}
