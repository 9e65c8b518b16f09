package dossier.content;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much markup may stand in one place of a text. The parser takes longer than its length, or
 * more stack than there is, for what is beyond; so it is looked for first, in one pass over the
 * lines.
 */
final class MarkupLimits {
  private static final int DEEPEST = 100;
  private static final int MOST_LINES = 4000;
  private static final int MOST_SIGNS = 2000;
  private static final int LONGEST_TAG = 2000;
  private static final int LONGEST_RULE = 1000;

  private static final Pattern MARKER =
      Pattern.compile("[ \\t]*+(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]|$))");
  private static final Pattern RULE = Pattern.compile("[ \\t]*+[-*_=#~`|: \\t]++");
  private static final Pattern TAG = Pattern.compile("[ \\t>]*+</?\\p{Alpha}");
  private static final Pattern SIGN_OF_PROSE = Pattern.compile("\\*++|_++|\\[");
  private static final Pattern SIGN_OF_SOURCE = Pattern.compile("\\*++|_++|\\^++");

  private final InputFile file;
  private final Pattern sign;
  private final Deque<Integer> indents = new ArrayDeque<>();
  private int lines;
  private int signs;

  private boolean isTable;

  private MarkupLimits(InputFile file, boolean isSource) {
    this.file = file;
    this.sign = isSource ? SIGN_OF_SOURCE : SIGN_OF_PROSE;
  }

  /** What is too much in a text, at the line where it becomes so; empty if it can be read. */
  static Optional<Diagnostic> exceeded(InputFile file, Span body, boolean isSource) {
    MarkupLimits limits = new MarkupLimits(file, isSource);
    for (int number = 1; number <= file.lines(); number++) {
      Span line = file.lineSpan(number);
      if (line.start() >= body.start() && line.start() < body.end()) {
        Optional<Diagnostic> found = limits.line(line);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Diagnostic> line(Span span) {
    String line = span.in(file.text());
    if (line.isBlank()) {
      newParagraph(0);
      return Optional.empty();
    }
    boolean isRule = RULE.matcher(line).matches();
    lines++;
    isTable |= isRule && line.contains("|") && line.contains("-");
    if (isTable && line.contains("|")) {
      signs = 0;
    }
    if (isRule && line.length() > LONGEST_RULE) {
      return found(span, "this line of marks is longer than %d signs", LONGEST_RULE, "shorten it");
    }
    if (!isRule && depth(line) > DEEPEST) {
      return found(
          span,
          "quotations or lists stand more than %d deep in one another here",
          DEEPEST,
          "take off the signs at the beginning of the line, or write a \\ before the first");
    }
    if (lines > MOST_LINES) {
      return found(
          span,
          "more than %d lines stand here without a blank one between them",
          MOST_LINES,
          "part them with blank lines");
    }
    Matcher tag = TAG.matcher(line);
    if (tag.lookingAt() && endOfTag(line, tag.end()) - tag.end() > LONGEST_TAG) {
      return found(
          span,
          "this tag of HTML is longer than %d signs",
          LONGEST_TAG,
          "take it away, or write \\< where the sign itself is meant");
    }
    signs += (int) sign.matcher(line).results().count();
    return signs > MOST_SIGNS
        ? found(
            span,
            "more than %d signs of emphasis or brackets stand here without a blank line",
            MOST_SIGNS,
            "part the text with blank lines, or take off the signs that are no markup")
        : Optional.empty();
  }

  private void newParagraph(int line) {
    lines = line;
    signs = 0;
    isTable = false;
  }

  private static int endOfTag(String line, int from) {
    int end = line.indexOf('>', from);
    return end < 0 ? line.length() : end;
  }

  /** In how many quotations and items of lists the words of a line stand, at most. */
  private int depth(String line) {
    Matcher marker = MARKER.matcher(line);
    int markers = 0;
    int behind = 0;
    int first = 0;
    boolean isItem = false;
    while (marker.region(behind, line.length()).lookingAt()) {
      first = markers++ == 0 ? marker.end() - marker.group().strip().length() : first;
      behind = marker.end();
      isItem |= line.charAt(behind - 1) != '>';
    }
    if (isItem) {
      newParagraph(1);
    }
    if (markers == 0) {
      return 0;
    }
    while (!indents.isEmpty() && indents.peek() >= first) {
      indents.pop();
    }
    indents.push(first);
    return indents.size() - 1 + markers;
  }

  private Optional<Diagnostic> found(Span line, String message, int limit, String help) {
    return Optional.of(
        Diagnostic.of(
                Code.TEXT_UNREADABLE,
                Place.of(file, new Span(line.start(), Math.min(line.end(), line.start() + 60))),
                message.formatted(limit))
            .help(help));
  }
}
