package dossier.format.plain;

import dossier.input.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines that belong together.
 *
 * @param lines at least one
 * @param role what they are
 * @param isAlone whether nothing but blank lines or the end of the text stands around them
 */
record Paragraph(List<Line> lines, Role role, boolean isAlone) {

  /** What a paragraph is. */
  enum Role {
    PROSE,
    /** Keeps the ends of its lines: verse, or lines that the text sets below one another. */
    LINES,
    /** A row of a box; its label stands first. */
    ROW,
    TITLE,
    HEADING,
    QUOTATION,
    ATTRIBUTION,
    CAPTION
  }

  private static final int LONGEST_SHORT = 100;

  Paragraph {
    lines = List.copyOf(lines);
  }

  Paragraph as(Role other) {
    return new Paragraph(lines, other, isAlone);
  }

  /** The words, with one blank between two lines. */
  String words() {
    return lines.stream().map(Line::words).collect(Collectors.joining(" "));
  }

  Span span() {
    return lines.get(0).span().join(lines.get(lines.size() - 1).span());
  }

  /** Whether it is one line that could be the name of something. */
  boolean isShort() {
    return lines.size() == 1 && lines.get(0).length() <= LONGEST_SHORT;
  }
}
