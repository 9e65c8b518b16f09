package dossier.page.checks;

/**
 * A part of a whole.
 *
 * @param part at least 0
 * @param whole at least {@code part}; 0 where there is nothing to count
 */
public record Share(int part, int whole) {

  /** Refuses a part greater than its whole. */
  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /** Whether there is anything to count. */
  public boolean isKnown() {
    return whole > 0;
  }

  /** The part in whole percent, rounded down, so that 100 means all. */
  public int percent() {
    return whole == 0 ? 0 : (int) (100L * part / whole);
  }
}
