package dossier.edtf;

import java.util.Optional;

/** Reads a whole EDTF text: an interval, or a date that may have a time of day. */
final class EdtfParser {

  private EdtfParser() {}

  static Reading read(String text) {
    int set = firstOf(text, "[]{}");
    if (set >= 0) {
      return refused("a set of dates in brackets is EDTF level 2, which is not read", set);
    }
    int stroke = text.indexOf('/');
    if (stroke < 0) {
      return EdtfDateParser.alone(text);
    }
    int second = text.indexOf('/', stroke + 1);
    if (second >= 0) {
      return refused("an interval has one stroke; the parts of a date have hyphens", second);
    }
    return interval(text, stroke);
  }

  private static Reading interval(String text, int stroke) {
    int length = text.length();
    if (noDate(text, 0, stroke).isPresent() && noDate(text, stroke + 1, length).isPresent()) {
      return refused("an interval needs a date at one end at least", stroke);
    }
    Optional<Reading.Refused> refusal =
        refusal(text, 0, stroke).or(() -> refusal(text, stroke + 1, length));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    IntervalEnd start = end(text, 0, stroke);
    IntervalEnd end = end(text, stroke + 1, length);
    return Interval.endsBeforeItBegins(start, end)
        ? refused("the interval ends before it begins", stroke + 1)
        : new Reading.Accepted(new Interval(start, end));
  }

  private static Optional<Reading.Refused> refusal(String text, int from, int to) {
    return noDate(text, from, to).isPresent()
        ? Optional.empty()
        : EdtfDateParser.inInterval(text, from, to).refusal();
  }

  private static IntervalEnd end(String text, int from, int to) {
    Optional<NoDate> noDate = noDate(text, from, to);
    if (noDate.isPresent()) {
      return noDate.get();
    }
    Reading date = EdtfDateParser.inInterval(text, from, to);
    return date.edtf().map(EdtfDate.class::cast).orElseThrow();
  }

  // ISO 8601-2, extended interval: ".." is an open end, and nothing an end that is unknown
  private static Optional<NoDate> noDate(String text, int from, int to) {
    for (NoDate end : NoDate.values()) {
      if (text.substring(from, to).equals(end.toString())) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  private static int firstOf(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static Reading refused(String message, int offset) {
    return new Reading.Refused(message, offset);
  }
}
