package dossier.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a whole EDTF text: an interval, or a date that may have a time of day. */
final class EdtfParser {

  private EdtfParser() {}

  static Reading read(String text) {
    int set = firstOf(text, "[]{}");
    if (set >= 0) {
      return set(text, set);
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

  /** EDTF level 2, set representation: one of, or all of, the dates between the brackets. */
  private static Reading set(String text, int bracket) {
    boolean isChoice = text.startsWith("[") && text.endsWith("]");
    boolean isWhole = isChoice || (text.startsWith("{") && text.endsWith("}"));
    if (!isWhole || firstOf(text.substring(1, text.length() - 1), "[]{}") >= 0) {
      return refused("a set of dates stands whole in one pair of brackets", bracket);
    }
    List<Edtf> members = new ArrayList<>();
    int at = 1;
    for (String member : text.substring(1, text.length() - 1).split(",", -1)) {
      Reading read = member(member);
      if (read instanceof Reading.Refused refusal) {
        return refused(refusal.message(), at + refusal.offset());
      }
      members.add(read.edtf().orElseThrow());
      at += member.length() + 1;
    }
    return members.size() == 1 && !text.contains("..")
        ? refused("a set has several dates; of one the brackets are left out", 0)
        : new Reading.Accepted(new DateSet(isChoice, members));
  }

  private static Reading member(String text) {
    int stops = text.indexOf("..");
    if (stops < 0) {
      return text.indexOf('/') < 0
          ? EdtfDateParser.alone(text)
          : refused("a span within a set is written with two stops, 1910..1912", 0);
    }
    String start = stops == 0 ? ".." : text.substring(0, stops);
    String end = stops + 2 == text.length() ? ".." : text.substring(stops + 2);
    Reading read = interval(start + "/" + end, start.length());
    return read instanceof Reading.Refused refusal
        ? refused(refusal.message(), Math.min(refusal.offset(), text.length()))
        : read;
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
