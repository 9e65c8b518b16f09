package dossier.text;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
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
    } else if (node.hasChildren()) {
      addInside(node);
    } else {
      BasedSequence raw = node.getChars();
      // Counted through, the offsets would be wrong behind characters that are nowhere in the file.
      addText(raw.toString(), i -> Math.max(node.getStartOffset(), raw.getIndexOffset(i)));
    }
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
      int last = marks.size();
      while (last > 0 && marks.get(last - 1).span().start() >= from) {
        last--;
      }
      marks
          .subList(last, marks.size())
          .removeIf(within -> within.kind() == kind && span.encloses(within.span()));
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

  /**
   * Adds the words of raw HTML; its tags go, and a blank stands where one parted words.
   *
   * @return whether anything was left out
   */
  boolean addHtml(String raw, int offset) {
    int at = 0;
    for (Span piece : HtmlTag.markup(raw)) {
      addText(raw.substring(at, piece.start()), offset + at);
      if (HtmlTag.parts(piece.in(raw))) {
        add(' ', offset + piece.start());
      }
      at = piece.end();
    }
    addText(raw.substring(at), offset + at);
    return at > 0;
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
