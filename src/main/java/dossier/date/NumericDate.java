package dossier.date;

import dossier.date.DateToken.Kind;
import java.util.Optional;

/** Dates in digits alone: 1762-06-13, 13.6.1762, 6/13/1762. */
final class NumericDate {

  private NumericDate() {}

  static Optional<FoundDate> at(DateTokens tokens, int i) {
    if (!tokens.is(i, Kind.NUMBER) || NumberWords.labelled(tokens, i)) {
      return Optional.empty();
    }
    if (tokens.digits(i, 4, 4) && three(tokens, i, "-‐‑")) {
      return tokens.digits(i + 2, 2, 2) && tokens.digits(i + 4, 2, 2) ? iso(tokens, i) : none();
    }
    if (tokens.digits(i + 4, 4, 4)) {
      return three(tokens, i, ".")
          ? dotted(tokens, i)
          : three(tokens, i, "/") ? slashed(tokens, i) : none();
    }
    return yearMonth(tokens, i);
  }

  private static Optional<FoundDate> iso(DateTokens tokens, int i) {
    return date(tokens.at(i).number(), tokens.at(i + 2).number(), tokens.at(i + 4).number(), i + 5);
  }

  // with full stops the day comes first wherever dates are so written
  private static Optional<FoundDate> dotted(DateTokens tokens, int i) {
    return date(tokens.at(i + 4).number(), tokens.at(i + 2).number(), tokens.at(i).number(), i + 5);
  }

  // with strokes the order differs between countries, so only a number over 12 tells the day
  private static Optional<FoundDate> slashed(DateTokens tokens, int i) {
    int first = tokens.at(i).number();
    int second = tokens.at(i + 2).number();
    int year = tokens.at(i + 4).number();
    if (first > 12 || first == second) {
      return date(year, second, first, i + 5);
    }
    return second > 12
        ? date(year, first, second, i + 5)
        : date(year, first, second, i + 5)
            .map(found -> new FoundDate(found.date().unclear(), found.end()));
  }

  // 1762-06 is a month; 1702-15 is none, and 1702-12 may be a month or ten years
  private static Optional<FoundDate> yearMonth(DateTokens tokens, int i) {
    boolean looks =
        tokens.digits(i, 4, 4)
            && tokens.mark(i + 1, "-")
            && tokens.joined(i + 1)
            && tokens.joined(i + 2)
            && tokens.digits(i + 2, 2, 2)
            && !(tokens.mark(i + 3, "-") && tokens.joined(i + 3));
    int year = tokens.at(i).number();
    int month = tokens.at(i + 2).number();
    if (!looks
        || month < 1
        || month > 12
        || NumberWords.counts(tokens, i + 3)
        || year > 2200
        || year < 1000) {
      return none();
    }
    WordedDate date = WordedDate.ofMonth(month, 0).in(year);
    return Optional.of(new FoundDate(month > year % 100 ? date.unclear() : date, i + 3));
  }

  private static Optional<FoundDate> date(int year, int month, int day, int end) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? Optional.of(new FoundDate(WordedDate.ofMonth(month, day).in(year), end))
        : none();
  }

  private static boolean three(DateTokens tokens, int i, String marks) {
    return tokens.mark(i + 1, marks)
        && tokens.mark(i + 3, marks)
        && tokens.is(i + 2, Kind.NUMBER)
        && tokens.is(i + 4, Kind.NUMBER)
        && tokens.joined(i + 1)
        && tokens.joined(i + 2)
        && tokens.joined(i + 3)
        && tokens.joined(i + 4);
  }

  private static Optional<FoundDate> none() {
    return Optional.empty();
  }
}
