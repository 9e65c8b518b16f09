package dossier.edtf;

/** An end of an interval without a date. */
public enum NoDate implements IntervalEnd {
  /** The interval has no end on this side, or none is meant to be told; written {@code ..}. */
  OPEN(".."),
  /** There is an end, but it is not known; nothing is written. */
  UNKNOWN("");

  private final String text;

  NoDate(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
