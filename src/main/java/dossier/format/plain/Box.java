package dossier.format.plain;

import dossier.format.plain.Paragraph.Role;
import dossier.text.LetterForms;
import dossier.text.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the rows of a box, of a label and a value each, from other short lines. A page copied from
 * the web may have lost what parted the two: {@code Born1900}.
 */
final class Box {
  private static final int FEWEST_ROWS = 3;

  /** The label ends before the value: at a colon, a tab, several blanks, or a change of letters. */
  private static final Pattern ROW =
      LetterForms.pattern(
          "(?<label>\\p{Lu}[\\p{L}\\p{M}\\p{N} \\u00A0.'’()/-]{1,40}?)"
              + "(?:(?<colon>\\u00A0?:)(?=\\s)\\s*|\\t\\s*|\\s{2,}"
              + "|(?<=\\p{Ll}{3})(?=[\\p{Lu}\\p{N}\"“«])|(?<=\\p{Ll} \\p{Ll}{2})(?=[\\p{Lu}\"“«]))"
              + "(?<value>\\S.*)");

  /** A value whose label stands in the line above. */
  private static final Pattern VALUE = LetterForms.pattern("\\p{N}.*");

  private Box() {}

  /** Whether at least half of the lines, and three, are rows with labels of their own. */
  static boolean isBox(List<Line> lines) {
    Set<String> labels = new HashSet<>();
    int rows = 0;
    for (Line line : lines) {
      Matcher row = ROW.matcher(line.words());
      if (row.matches()) {
        rows++;
        labels.add(row.group("label"));
      }
    }
    return rows >= FEWEST_ROWS && rows * 2 >= rowsOf(lines) && labels.size() * 10 >= rows * 9;
  }

  private static int rowsOf(List<Line> lines) {
    int rows = 0;
    for (int i = 0; i < lines.size(); i += isLabelAbove(lines, i) ? 2 : 1) {
      rows++;
    }
    return rows;
  }

  /** Whether a line is a label whose value stands in the line below it. */
  private static boolean isLabelAbove(List<Line> lines, int index) {
    return index + 1 < lines.size()
        && !isRow(lines.get(index))
        && !isRow(lines.get(index + 1))
        && Letters.isLetter(lines.get(index).words().codePointAt(0))
        && VALUE.matcher(lines.get(index + 1).words()).matches();
  }

  static List<Paragraph> rows(List<Line> lines) {
    List<Paragraph> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += rows.get(rows.size() - 1).lines().size()) {
      int end = isLabelAbove(lines, i) ? i + 2 : i + 1;
      rows.add(new Paragraph(lines.subList(i, end), Role.ROW, false));
    }
    return rows;
  }

  private static boolean isRow(Line line) {
    return ROW.matcher(line.words()).matches();
  }

  /** Where the label of a row ends in its first line; nothing if the row has none. */
  static OptionalInt endOfLabel(Paragraph row) {
    Line first = row.lines().get(0);
    if (row.lines().size() > 1) {
      return OptionalInt.of(first.length());
    }
    Matcher parts = ROW.matcher(first.words());
    if (!parts.matches()) {
      return OptionalInt.empty();
    }
    int colon = parts.end("colon");
    return OptionalInt.of(colon > 0 ? colon : parts.end("label"));
  }
}
