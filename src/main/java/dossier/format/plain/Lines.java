package dossier.format.plain;

import dossier.format.LeftOut;
import dossier.input.InputFile;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines of a file in groups, as blank lines part them. Where form feeds part pages, their
 * numbers and the heads that run over them are no part of the text.
 */
final class Lines {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-–—\\[( ]*(?:\\d{1,4}|[ivxlc]{1,7})[-–—\\]) ]*");
  private static final int FEWEST_HEADS = 3;

  private final InputFile file;
  private final List<LeftOut> leftOut;
  private final List<List<Line>> groups = new ArrayList<>();

  private Lines(InputFile file, List<LeftOut> leftOut) {
    this.file = file;
    this.leftOut = leftOut;
  }

  static List<List<Line>> grouped(InputFile file, List<LeftOut> leftOut) {
    Lines lines = new Lines(file, leftOut);
    List<List<Line>> pages = lines.pages();
    Map<String, Integer> heads = heads(pages);
    for (List<Line> page : pages) {
      boolean isFirst = page.equals(pages.get(0));
      // Where it stands first, the head is the title.
      Map<String, Integer> running = isFirst ? Map.of() : heads;
      lines.group(pages.size() > 1 ? lines.withoutFurniture(page, running) : page);
    }
    return lines.groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  /** Blank lines are kept, for they part groups. */
  private List<List<Line>> pages() {
    List<List<Line>> pages = new ArrayList<>();
    pages.add(new ArrayList<>());
    for (int number = 1; number <= file.lines(); number++) {
      Span span = file.lineSpan(number);
      int from = span.start();
      for (int at = from; at < span.end(); at++) {
        if (file.text().charAt(at) == '\f') {
          pages.get(pages.size() - 1).add(line(new Span(from, at)));
          pages.add(new ArrayList<>());
          from = at + 1;
        }
      }
      pages.get(pages.size() - 1).add(line(new Span(from, span.end())));
    }
    return pages;
  }

  private Line line(Span span) {
    String raw = span.in(file.text());
    int indent = raw.length() - raw.stripLeading().length();
    String words = raw.strip();
    int start = words.isEmpty() ? span.start() : span.start() + indent;
    return new Line(new Span(start, start + words.length()), words, indent);
  }

  private static Map<String, Integer> heads(List<List<Line>> pages) {
    Map<String, Integer> heads = new HashMap<>();
    for (List<Line> page : pages) {
      page.stream()
          .filter(line -> line.length() > 0)
          .limit(1)
          .forEach(line -> heads.merge(bare(line), 1, Integer::sum));
    }
    return heads;
  }

  /** A running head without the number of its page. */
  private static String bare(Line line) {
    return line.words().replaceAll("^\\d+\\s+|\\s+\\d+$", "");
  }

  private List<Line> withoutFurniture(List<Line> page, Map<String, Integer> heads) {
    List<Line> kept = new ArrayList<>(page);
    List<Line> seen = page.stream().filter(line -> line.length() > 0).toList();
    for (int i = 0; i < seen.size(); i++) {
      Line line = seen.get(i);
      boolean isEdge = i == 0 || i == 1 || i == seen.size() - 1;
      if (isEdge && PAGE_NUMBER.matcher(line.words()).matches()) {
        leaveOut(line, "the number of a page", kept);
      } else if (i == 0 && heads.getOrDefault(bare(line), 0) >= FEWEST_HEADS) {
        leaveOut(line, "a head that runs over the pages", kept);
      }
    }
    while (!kept.isEmpty() && kept.get(0).length() == 0) {
      kept.remove(0);
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).length() == 0) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private void leaveOut(Line line, String reason, List<Line> kept) {
    kept.remove(line);
    leftOut.add(new LeftOut(line.words(), reason, line.span()));
  }

  /** A paragraph runs on over the end of a page, so that alone a blank line parts groups. */
  private void group(List<Line> page) {
    if (groups.isEmpty()) {
      groups.add(new ArrayList<>());
    }
    for (Line line : page) {
      if (line.length() > 0) {
        groups.get(groups.size() - 1).add(line);
      } else if (!groups.get(groups.size() - 1).isEmpty()) {
        groups.add(new ArrayList<>());
      }
    }
  }
}
