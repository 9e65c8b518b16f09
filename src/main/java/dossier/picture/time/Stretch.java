package dossier.picture.time;

/**
 * A stretch of days: how long something lasted, or the bounds within which it happened.
 *
 * @param from its first day, counted from 1 January 1970
 * @param to its last day; not before the first
 * @param opensBefore whether it began earlier, nobody knows when
 * @param opensAfter whether it went on later, nobody knows until when
 */
public record Stretch(long from, long to, boolean opensBefore, boolean opensAfter) {

  /** Refuses a stretch that ends before it begins, which is a fault of the caller. */
  public Stretch {
    if (to < from) {
      throw new IllegalArgumentException(from + " is after " + to);
    }
  }

  /** A stretch of which both ends are known. */
  public static Stretch of(long from, long to) {
    return new Stretch(from, to, false, false);
  }
}
