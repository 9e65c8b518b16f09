package dossier.edtf;

import java.util.Locale;

/** Reads the time of day after the {@code T}: {@code 23:20:30}, and the shift from UTC, if any. */
final class EdtfTimeParser {

  private static final int MISSING = -1;

  private final String text;
  private final CalendarDay date;
  private int at;

  EdtfTimeParser(String text, int at, CalendarDay date) {
    this.text = text;
    this.at = at;
    this.date = date;
  }

  Reading read() {
    int start = at;
    int hour = twoDigits();
    int minute = hour == MISSING ? MISSING : colonAndTwoDigits();
    int second = minute == MISSING ? MISSING : colonAndTwoDigits();
    if (second == MISSING) {
      return refused("a time is written hh:mm:ss" + EdtfFault.found(text, at), at);
    }
    // ISO 8601-1: second 60 is a leap second, so it can only follow minute 59
    if (hour > 23 || minute > 59 || second > (minute == 59 ? 60 : 59)) {
      return refused("there is no such time of day", start);
    }
    return shift(hour, minute, second);
  }

  private Reading shift(int hour, int minute, int second) {
    String rest = text.substring(at);
    if (rest.isEmpty() || rest.equals("Z")) {
      return accepted(hour, minute, second, rest);
    }
    int start = at;
    char sign = text.charAt(at++);
    int hours = sign == '+' || sign == '-' ? twoDigits() : MISSING;
    int minutes = hours == MISSING || at == text.length() ? 0 : colonAndTwoDigits();
    if (hours == MISSING || minutes == MISSING || at < text.length()) {
      return refused("a shift from UTC is written Z, +hh or +hh:mm", start);
    }
    // ISO 8601-1: no shift at all has the plus sign
    if (hours > 23 || minutes > 59 || (sign == '-' && hours + minutes == 0)) {
      return refused("there is no such shift from UTC", start);
    }
    return accepted(
        hour, minute, second, String.format(Locale.ROOT, "%c%02d:%02d", sign, hours, minutes));
  }

  private Reading accepted(int hour, int minute, int second, String shift) {
    return new Reading.Accepted(new DateTime(date, hour, minute, second, shift));
  }

  private int colonAndTwoDigits() {
    if (at >= text.length() || text.charAt(at) != ':') {
      return MISSING;
    }
    at++;
    return twoDigits();
  }

  private int twoDigits() {
    if (at + 2 > text.length() || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
      return MISSING;
    }
    int value = 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    at += 2;
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Reading refused(String message, int offset) {
    return new Reading.Refused(message, offset);
  }
}
