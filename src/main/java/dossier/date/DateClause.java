package dossier.date;

import org.jspecify.annotations.Nullable;

/**
 * A date expression found in the tokens, before its years are looked up.
 *
 * @param start index of its first token
 * @param end index behind its last token
 * @param limit whether the date is one end of an open span
 * @param from the date, or the first of two
 * @param to the second of two, or null
 * @param verbatim whether readers see the words themselves
 */
record DateClause(
    int start, int end, Limit limit, WordedDate from, @Nullable WordedDate to, boolean verbatim) {

  /** A word that makes a date the end of an open span. Limits include the date they name. */
  enum Limit {
    NONE(""),
    AFTER("after "),
    SINCE("since "),
    FROM("from "),
    BEFORE("before "),
    UNTIL("until "),
    BY("by ");

    private final String words;

    Limit(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /** Whether the date is the beginning of the span. */
    boolean opens() {
      return this == AFTER || this == SINCE || this == FROM;
    }
  }

  static DateClause of(int start, int end, WordedDate date) {
    return new DateClause(start, end, Limit.NONE, date, null, date.part() == DatePart.NAMED);
  }

  static DateClause of(int start, int end, WordedDate from, WordedDate to) {
    return new DateClause(start, end, Limit.NONE, from, to, false);
  }

  /** Two dates of which one is meant, or both; readers see the words. */
  static DateClause either(int start, int end, WordedDate from, WordedDate to) {
    return new DateClause(start, end, Limit.NONE, from, to, true);
  }

  static DateClause limited(int start, int end, Limit limit, WordedDate date) {
    return new DateClause(start, end, limit, date, null, false);
  }

  boolean foreign() {
    return from.foreign() || (to != null && to.foreign());
  }
}
