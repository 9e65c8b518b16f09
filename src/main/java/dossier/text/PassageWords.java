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
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the words of one block from its inline nodes, and where each of them stands in the file.
 */
final class PassageWords extends GatheredWords {
  private static final Pattern ROLE = Pattern.compile("\\s*\\{\\.(caption|attribution)}\\s*$");

  /**
   * No note mark holds a bracket without its other half, or words: they stand between two carets
   * that have nothing in common.
   */
  private static final Pattern NO_MARK = Pattern.compile("^[^\\[]*\\]|\\[[^\\]]*$|[^,;\\s]\\s+\\S");

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private @Nullable Node html;

  /**
   * @param fileStart offset in the file where the tree's own offsets begin
   */
  PassageWords(int fileStart) {
    super(fileStart);
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
    } else if (node instanceof Superscript raised && NO_MARK.matcher(raised.getText()).find()) {
      addText("^", node.getStartOffset());
      addInside(node);
      addText("^", node.getEndOffset() - 1);
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
    int from = length();
    addInside(node);
    mark(kind, from);
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

  /** The first HTML among the words, which is left out of them. */
  Optional<Node> html() {
    return Optional.ofNullable(html);
  }

  /**
   * The passage made of the words; a role written at its end, such as <code>{.caption}</code>,
   * decides its kind.
   */
  @Override
  Passage passage(int number, Passage.Kind kind, Span span) {
    String gathered = words();
    Matcher role = ROLE.matcher(gathered);
    if (!role.find()) {
      return super.passage(number, kind, span);
    }
    Passage.Kind named =
        role.group(1).equals("caption") ? Passage.Kind.CAPTION : Passage.Kind.ATTRIBUTION;
    return passage(number, named, gathered.substring(0, role.start()), span);
  }
}
