package dossier.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase says.
 *
 * @param number a plain number; of a length how many units, of a date told by its distance how many
 *     on, of an age its years; 0 for an age or length that is not told exactly
 * @param unit of a length of time, or of what the words point at
 * @param date what the words say of one date, or of the first of two
 * @param to the second of two dates
 * @param items the dates of a list
 */
record Meaning(
    Sort sort, int number, Unit unit, WordedDate date, @Nullable WordedDate to, List<Found> items) {

  /** Stands for no number. */
  static final int NO_NUMBER = Integer.MIN_VALUE;

  /** What sort of thing a phrase says. */
  enum Sort {
    /** Words that only join others. */
    NOTHING(""),
    NUMBER(""),
    DATE(""),
    AFTER("after "),
    SINCE("since "),
    FROM("from "),
    BEFORE("before "),
    UNTIL("until "),
    BY("by "),
    /** From a date to a date, or two that lie side by side. */
    SPAN(""),
    /** One of two dates. */
    EITHER(""),
    /** Dates that stand in a row: each for itself. */
    LIST(""),
    /** One of the dates that stand in a row. */
    CHOICE(""),
    AGE(""),
    LENGTH(""),
    /** A date told by its distance from another: two days after 3 May; or from the one before. */
    MOVED(""),
    /** The unit spoken of, or one near it: that year, the next day. */
    NARRATED(""),
    /** A unit as seen from the time of writing: last summer. */
    SEEN(""),
    /** Words that point at a time which cannot be told: three days ago. */
    POINTING(""),
    /** A time that is told, and is left alone: a year of the Hijra. */
    FOREIGN("");

    private final String words;

    Sort(String words) {
      this.words = words;
    }

    /** The words before a date that begins or ends an open span. */
    String words() {
      return words;
    }

    /** Whether a date is the end of an open span. */
    boolean limits() {
      return !words.isEmpty();
    }

    /** Whether a date is the beginning of an open span. */
    boolean opens() {
      return this == AFTER || this == SINCE || this == FROM;
    }
  }

  /** The units of time that lengths are told in, and that words point at. */
  enum Unit {
    NONE,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY,
    SEASON
  }

  static final Meaning NOTHING = of(Sort.NOTHING, 0, Unit.NONE, WordedDate.SILENT);

  static Meaning ofNumber(int number) {
    return of(Sort.NUMBER, number, Unit.NONE, WordedDate.SILENT);
  }

  static Meaning of(WordedDate date) {
    return of(Sort.DATE, 0, Unit.NONE, date);
  }

  static Meaning of(Sort sort, int number, Unit unit, WordedDate date) {
    return new Meaning(sort, number, unit, date, null, List.of());
  }

  static Meaning of(Sort sort, WordedDate date, WordedDate to) {
    return new Meaning(sort, 0, Unit.NONE, date, to, List.of());
  }

  static Meaning of(Sort sort, List<Found> items) {
    return new Meaning(sort, 0, Unit.NONE, items.get(0).meaning().date(), null, items);
  }
}
