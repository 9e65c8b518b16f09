package dossier.edtf;

import java.util.Optional;

/** The mark after a date that says how far to trust it. */
public enum Qualifier {
  /** No mark. */
  NONE(""),
  /** {@code ?}: the source or its reading is doubted. */
  UNCERTAIN("?"),
  /** {@code ~}: an estimate, near the date. */
  APPROXIMATE("~"),
  /** {@code %}: uncertain and approximate. */
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String text;

  Qualifier(String text) {
    this.text = text;
  }

  static Optional<Qualifier> of(char mark) {
    return switch (mark) {
      case '?' -> Optional.of(UNCERTAIN);
      case '~' -> Optional.of(APPROXIMATE);
      case '%' -> Optional.of(UNCERTAIN_AND_APPROXIMATE);
      default -> Optional.empty();
    };
  }

  /** Both marks together. */
  public Qualifier and(Qualifier other) {
    if (this == NONE || this == other) {
      return other;
    }
    return other == NONE ? this : UNCERTAIN_AND_APPROXIMATE;
  }

  /** How many times the usual margin a date with this mark is stretched: 0, 1 or 2. */
  int margins() {
    return switch (this) {
      case NONE -> 0;
      case UNCERTAIN, APPROXIMATE -> 1;
      case UNCERTAIN_AND_APPROXIMATE -> 2;
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
