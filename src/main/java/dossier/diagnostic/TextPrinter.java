package dossier.diagnostic;

import dossier.input.Position;
import dossier.input.Signs;
import dossier.input.Span;
import java.util.List;

/**
 * Prints findings for people, in the manner of a compiler: place, code, message, the line with a
 * caret, notes, help.
 */
public final class TextPrinter {
  private static final int WIDEST_LINE = 120;
  private static final int BEFORE_CARET = 40;

  private TextPrinter() {}

  /** All findings, an empty line between any two. */
  public static String print(List<Diagnostic> findings) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic finding : findings) {
      out.append(out.isEmpty() ? "" : "\n");
      print(finding, out);
    }
    return out.toString();
  }

  private static void print(Diagnostic finding, StringBuilder out) {
    out.append(head(finding.place())).append(": ").append(finding.severity().word());
    out.append('[').append(finding.code().id()).append("]: ");
    out.append(Signs.visible(finding.message())).append('\n');
    finding.place().span().ifPresent(span -> excerpt(finding.place(), span, out));
    for (Note note : finding.notes()) {
      out.append("   = note: ").append(Signs.visible(note.message()));
      String at = note.place() == null ? "" : " (" + note.place() + ")";
      out.append(Signs.visible(at)).append('\n');
    }
    for (String help : finding.help()) {
      out.append("   = help: ").append(Signs.visible(help)).append('\n');
    }
  }

  /** A place at the head of a line, where a build server takes {@code ::} for a command. */
  private static String head(Place place) {
    String path = Signs.visible(place.toString());
    return path.stripLeading().startsWith("::") ? "./" + path : path;
  }

  private static void excerpt(Place place, Span span, StringBuilder out) {
    Position position = place.file().position(span.start());
    Span lineSpan = place.file().lineSpan(position.line());
    String line = lineSpan.in(place.file().text());
    int from = span.start() - lineSpan.start();
    int to = Math.min(span.end(), lineSpan.end()) - lineSpan.start();
    int cutFrom = line.length() <= WIDEST_LINE ? 0 : Math.max(0, from - BEFORE_CARET);
    int cutTo = Math.min(line.length(), cutFrom + WIDEST_LINE);
    String lead = cutFrom > 0 ? "…" : "";
    String number = Integer.toString(position.line());
    out.append(number).append(" | ").append(lead);
    out.append(Signs.visible(line.substring(cutFrom, cutTo)));
    out.append(cutTo < line.length() ? "…" : "").append('\n');
    out.append(" ".repeat(number.length())).append(" | ").append(" ".repeat(lead.length()));
    out.append(blank(Signs.visible(line.substring(cutFrom, from))));
    String marked = Signs.visible(line.substring(from, Math.max(from, Math.min(to, cutTo))));
    int carets = marked.codePointCount(0, marked.length());
    out.append("^".repeat(Math.max(1, carets))).append('\n');
  }

  /** As wide as the words: a tab stays one, so that the caret stands under its place. */
  private static String blank(String words) {
    StringBuilder blank = new StringBuilder();
    words.codePoints().forEach(point -> blank.append(point == '\t' ? '\t' : ' '));
    return blank.toString();
  }
}
