package dossier.format.plain;

import dossier.format.plain.Paragraph.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes paragraphs of lines: of prose that was broken at a width, the lines are joined; where it
 * was not, each long line is a paragraph, and short ones below one another are a box or lines.
 */
final class Paragraphs {
  private final Wrapping wrapping;
  private final boolean hasBlankLines;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Paragraphs(List<List<Line>> groups) {
    this.wrapping = Wrapping.of(groups);
    this.hasBlankLines = groups.size() > 1;
  }

  static List<Paragraph> of(List<List<Line>> groups) {
    Paragraphs found = new Paragraphs(groups);
    groups.forEach(found::add);
    return found.paragraphs;
  }

  private void add(List<Line> group) {
    if (wrapping.isProse(group)) {
      prose(group);
    } else if (!hasBlankLines && !wrapping.isWrapped()) {
      group.forEach(line -> paragraphs.add(new Paragraph(List.of(line), Role.PROSE, true)));
    } else {
      runs(group);
    }
  }

  private void prose(List<Line> group) {
    int from = 0;
    for (int i = 0; i < group.size(); i++) {
      if (i + 1 == group.size() || wrapping.parts(group.get(i), group.get(i + 1))) {
        boolean isAlone = from == 0 && i + 1 == group.size();
        paragraphs.add(new Paragraph(group.subList(from, i + 1), Role.PROSE, isAlone));
        from = i + 1;
      }
    }
  }

  /** Long lines each a paragraph, and what stands between them. */
  private void runs(List<Line> group) {
    List<Line> run = new ArrayList<>();
    for (Line line : group) {
      if (new Paragraph(List.of(line), Role.PROSE, false).isShort()) {
        run.add(line);
      } else {
        shortLines(run, group);
        run.clear();
        paragraphs.add(new Paragraph(List.of(line), Role.PROSE, group.size() == 1));
      }
    }
    shortLines(run, group);
  }

  private void shortLines(List<Line> run, List<Line> group) {
    boolean isAlone = run.size() == group.size();
    if (run.isEmpty()) {
      return;
    } else if (Box.isBox(run)) {
      paragraphs.addAll(Box.rows(run));
    } else {
      Role role = run.size() == 1 ? Role.PROSE : Role.LINES;
      boolean leads = isAlone || (run.get(0).equals(group.get(0)) && run.size() == 1);
      paragraphs.add(new Paragraph(run, role, leads));
    }
  }
}
