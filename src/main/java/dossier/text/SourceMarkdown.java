package dossier.text;

import dossier.input.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes the blocks of a text as the Markdown that {@link SourceTextReader} reads as them. */
public final class SourceMarkdown {
  /** What would be markup at the beginning of a line. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^(#{1,6}(?=\\s|$)|>|[-+*](?=\\s|$)|=+\\s*$|-+\\s*$|~{3}|\\||:?-{2,}|\\{\\.)");

  private static final Pattern LEADING_NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
  private static final Pattern INLINE =
      Pattern.compile("[\\\\*_^<|]|&(?=#|\\p{Alpha})|(?<=\\s)\\{(?=\\.)");
  private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");

  /** How much is written beside the words, from the readable to the sure. */
  public enum Care {
    /** With emphasis as the text has it. */
    WHOLE,
    /** Without emphasis, where its signs would be read otherwise. */
    WORDS,
    /** With a backslash before every sign that could be markup anywhere. */
    ESCAPED
  }

  private final Care care;
  private final StringBuilder markdown = new StringBuilder();
  private boolean isInTable;
  private boolean isInQuotation;

  private SourceMarkdown(Care care) {
    this.care = care;
  }

  /** The Markdown of blocks, a blank line between any two. */
  public static String of(List<Block> blocks, Care care) {
    SourceMarkdown writer = new SourceMarkdown(care);
    blocks.forEach(writer::add);
    return writer.markdown.toString();
  }

  private void add(Block block) {
    if (block instanceof Passage passage) {
      passage(passage);
    } else if (block instanceof Heading heading) {
      String words = escaped(heading.words().replace('\n', ' '));
      paragraph("#".repeat(heading.level()) + " " + words.replaceAll("(#+)$", "\\\\$1"));
    } else {
      paragraph(block.words().replaceAll("(?m)^([=>])", "\\\\$1"));
    }
  }

  private void passage(Passage passage) {
    String words = marked(passage);
    switch (passage.kind()) {
      case PARAGRAPH -> paragraph(lines(words));
      case CAPTION -> paragraph(lines(words) + " {.caption}");
      case ATTRIBUTION -> attribution(lines(words) + " {.attribution}");
      case QUOTATION -> {
        paragraph("> " + lines(words).replace("\n", "\n> "));
        isInQuotation = true;
      }
      case ROW -> row(passage);
    }
  }

  private void paragraph(String words) {
    parted();
    markdown.append(words).append('\n');
  }

  private void parted() {
    if (!markdown.isEmpty()) {
      markdown.append('\n');
    }
    isInTable = false;
    isInQuotation = false;
  }

  /** Where a quotation comes from stands in it. */
  private void attribution(String words) {
    if (isInQuotation) {
      markdown.append(">\n> ").append(words.replace("\n", "\n> ")).append('\n');
      isInQuotation = false;
    } else {
      paragraph(words);
    }
  }

  private void row(Passage row) {
    int label =
        row.marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.LABEL)
            .mapToInt(mark -> mark.span().end())
            .findFirst()
            .orElse(row.words().length());
    String first = escaped(row.words().substring(0, label).strip());
    String second = escaped(row.words().substring(label).strip());
    boolean isFirst = !isInTable;
    if (isFirst) {
      parted();
    }
    markdown.append(("| " + first + " | " + second).replace('\n', ' ')).append(" |\n");
    if (isFirst) {
      markdown.append("|---|---|\n");
    }
    isInTable = true;
  }

  /** Each line of a passage guarded against what would be a block of its own. */
  private static String lines(String words) {
    List<String> lines = new ArrayList<>();
    for (String line : words.split("\n", -1)) {
      String guarded = LEADING.matcher(line.strip()).replaceFirst("\\\\$1");
      lines.add(LEADING_NUMBER.matcher(guarded).replaceFirst("$1\\\\$2"));
    }
    return String.join("\\\n", lines);
  }

  private String escaped(String words) {
    return (care == Care.ESCAPED ? PUNCTUATION : INLINE).matcher(words).replaceAll("\\\\$0");
  }

  /** The words with the signs of their marks. */
  private String marked(Passage passage) {
    TreeMap<Integer, StringBuilder> signs = new TreeMap<>();
    passage.marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.NOTE_MARK || care == Care.WHOLE)
        .sorted(Comparator.comparing(Mark::span))
        .forEach(
            mark -> {
              String sign = sign(mark.kind());
              Span span = mark.span();
              signs.computeIfAbsent(span.start(), at -> new StringBuilder()).append(sign);
              signs.computeIfAbsent(span.end(), at -> new StringBuilder()).insert(0, sign);
            });
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (var entry : signs.entrySet()) {
      marked.append(escaped(passage.words().substring(at, entry.getKey())));
      marked.append(entry.getValue());
      at = entry.getKey();
    }
    return marked.append(escaped(passage.words().substring(at))).toString();
  }

  private static String sign(Mark.Kind kind) {
    return switch (kind) {
      case EMPHASIS -> "*";
      case STRONG -> "**";
      case NOTE_MARK -> "^";
      case LABEL -> "";
    };
  }
}
