package dossier.text;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.superscript.Superscript;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.content.HtmlTag;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the words of one block from its inline nodes, and where each of them stands in the file.
 */
final class PassageWords {
  private static final Pattern ROLE = Pattern.compile("\\s*\\{\\.(caption|attribution)}\\s*$");
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final int fileStart;
  private final StringBuilder words = new StringBuilder();
  private final OffsetMap.Builder map = new OffsetMap.Builder();
  private final List<Mark> marks = new ArrayList<>();
  private @Nullable Node html;

  /**
   * @param fileStart offset in the file where the tree's own offsets begin
   */
  PassageWords(int fileStart) {
    this.fileStart = fileStart;
  }

  /** Adds what stands inside a node. */
  void addInside(Node parent) {
    for (Node node : parent.getChildren()) {
      add(node);
    }
  }

  private void add(Node node) {
    if (node instanceof SoftLineBreak) {
      add(' ', node.getStartOffset());
    } else if (node instanceof HardLineBreak) {
      add('\n', node.getStartOffset());
    } else if (node instanceof HtmlEntity) {
      node.getChars().unescape().chars().forEach(each -> add((char) each, node.getStartOffset()));
    } else if (node instanceof HtmlInlineBase && HtmlTag.isMarkup(node.getChars())) {
      html = html == null ? node : html;
      if (HtmlTag.parts(node.getChars())) {
        add(' ', node.getStartOffset());
      }
    } else if (node instanceof Emphasis) {
      addMarked(Mark.Kind.EMPHASIS, node);
    } else if (node instanceof StrongEmphasis) {
      addMarked(Mark.Kind.STRONG, node);
    } else if (node instanceof Superscript) {
      addMarked(Mark.Kind.NOTE_MARK, node);
    } else if (node instanceof LinkNodeBase || node instanceof RefNode || node instanceof Code) {
      addWithMarks(node);
    } else if (node.hasChildren()) {
      addInside(node);
    } else {
      BasedSequence raw = node.getChars();
      // Counted through, the offsets would be wrong behind characters that are nowhere in the file.
      addText(raw.toString(), i -> Math.max(node.getStartOffset(), raw.getIndexOffset(i)));
    }
  }

  /**
   * Brackets, with what stands in round ones behind them, and back quotes are words of a text as
   * they stand: {@code [sic]}, {@code [Anna](see)}.
   */
  private void addWithMarks(Node parent) {
    int at = parent.getStartOffset();
    String raw = parent.getChars().toString();
    for (Node node : parent.getChildren()) {
      addText(
          raw.substring(
              at - parent.getStartOffset(), node.getStartOffset() - parent.getStartOffset()),
          at);
      add(node);
      at = node.getEndOffset();
    }
    addText(raw.substring(at - parent.getStartOffset()), at);
  }

  private void addMarked(Mark.Kind kind, Node node) {
    int from = words.length();
    addInside(node);
    mark(kind, from);
  }

  /** Marks everything added since an offset but white space at its end. */
  void mark(Mark.Kind kind, int from) {
    int end = from + words.substring(from).stripTrailing().length();
    if (end > from) {
      Span span = new Span(from, end);
      // A mark within a mark of its own kind is one mark, so that marks of a kind never overlap.
      marks.removeIf(within -> within.kind() == kind && span.encloses(within.span()));
      marks.add(new Mark(kind, span));
    }
  }

  int length() {
    return words.length();
  }

  /** Adds raw Markdown text; a backslash before punctuation is markup, not a word. */
  void addText(String raw, int offset) {
    addText(raw, i -> offset + i);
  }

  private void addText(String raw, IntUnaryOperator offsetOf) {
    for (int i = 0; i < raw.length(); i++) {
      boolean isEscape =
          raw.charAt(i) == '\\'
              && i + 1 < raw.length()
              && ESCAPABLE.indexOf(raw.charAt(i + 1)) >= 0;
      i += isEscape ? 1 : 0;
      add(raw.charAt(i), offsetOf.applyAsInt(i));
    }
  }

  /** Adds the words of raw HTML; its tags go, and a blank stands where one parted words. */
  void addHtml(String raw, int offset) {
    Matcher pieces = HtmlTag.PIECE.matcher(raw);
    int at = 0;
    while (pieces.find()) {
      addText(raw.substring(at, pieces.start()), offset + at);
      if (!HtmlTag.isMarkup(pieces.group())) {
        addText(pieces.group(), offset + pieces.start());
      } else if (HtmlTag.parts(pieces.group())) {
        add(' ', offset + pieces.start());
      }
      at = pieces.end();
    }
    addText(raw.substring(at), offset + at);
  }

  /** Adds one character; of white space side by side only the first counts. */
  void add(char each, int offset) {
    boolean isSpace = Character.isWhitespace(each) && each != '\n';
    boolean isRepeated =
        isSpace && (words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1)));
    if (!isRepeated) {
      map.add(words.length(), fileStart + offset);
      words.append(isSpace && each != '\u00A0' ? ' ' : each);
    }
  }

  /** The first HTML among the words, which is left out of them. */
  Optional<Node> html() {
    return Optional.ofNullable(html);
  }

  /** The words as gathered, without white space at their end. */
  String words() {
    return words.toString().stripTrailing();
  }

  /**
   * The passage made of the words; a role written at its end, such as <code>{.caption}</code>,
   * decides its kind.
   */
  Passage passage(int number, Passage.Kind kind, Span span) {
    String gathered = words();
    Matcher role = ROLE.matcher(gathered);
    if (!role.find()) {
      return new Passage(number, kind, gathered, marks, map.build(), span);
    }
    Passage.Kind named =
        role.group(1).equals("caption") ? Passage.Kind.CAPTION : Passage.Kind.ATTRIBUTION;
    String alone = gathered.substring(0, role.start());
    return new Passage(number, named, alone, marksUpTo(role.start()), map.build(), span);
  }

  private List<Mark> marksUpTo(int end) {
    return marks.stream()
        .filter(mark -> mark.span().start() < end)
        .map(
            mark ->
                new Mark(
                    mark.kind(), new Span(mark.span().start(), Math.min(mark.span().end(), end))))
        .toList();
  }
}
