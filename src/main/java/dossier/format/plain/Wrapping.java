package dossier.format.plain;

import java.util.List;

/**
 * Whether the lines of a text were broken at a width, and which: a line is full if the first word
 * of the next would not have fitted on it.
 */
final class Wrapping {
  private static final int NARROWEST = 38;
  private static final int WIDEST = 120;

  /** A typesetter's lines differ in signs, though not in inches. */
  private static final double RAGGED = 0.82;

  private final int width;

  private Wrapping(int width) {
    this.width = width;
  }

  static Wrapping of(List<List<Line>> groups) {
    List<Integer> lengths =
        groups.stream()
            .filter(group -> group.size() > 1)
            .flatMap(List::stream)
            .map(Line::length)
            .sorted()
            .toList();
    if (lengths.isEmpty()) {
      return new Wrapping(0);
    }
    Wrapping at = new Wrapping(lengths.get((lengths.size() - 1) * 9 / 10));
    long tooWide = lengths.stream().filter(length -> length > WIDEST).count();
    boolean isWidth = at.width >= NARROWEST && at.width <= WIDEST && tooWide * 20 <= lengths.size();
    long pairs = lengths.size() - groups.stream().filter(group -> group.size() > 1).count();
    long full = groups.stream().mapToLong(at::full).sum();
    return isWidth && full * 2 >= pairs ? at : new Wrapping(0);
  }

  private long full(List<Line> group) {
    long full = 0;
    for (int i = 0; i + 1 < group.size(); i++) {
      full += isFull(group.get(i), group.get(i + 1)) ? 1 : 0;
    }
    return full;
  }

  /** Whether the lines of this text are no paragraphs. */
  boolean isWrapped() {
    return width > 0;
  }

  /** Whether most lines of a group are full, so that it is prose; one line is. */
  boolean isProse(List<Line> group) {
    return isWrapped() && full(group) * 2 >= group.size() - 1;
  }

  private boolean isFull(Line line, Line next) {
    int word = next.words().split("\\s", 2)[0].length();
    return line.length() + 1 + word > width * RAGGED;
  }

  /** Whether a paragraph ends between two lines of prose. */
  boolean parts(Line line, Line next) {
    boolean isSet = next.indent() > line.indent() + 1 && !next.beginsSmall();
    return line.endsSentence() && (isSet || (!isFull(line, next) && !next.beginsSmall()));
  }
}
