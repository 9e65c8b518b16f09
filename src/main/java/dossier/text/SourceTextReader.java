package dossier.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.content.Markdown;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the Markdown of a source apart into headings, numbered passages and separators.
 *
 * <p>The rule: paragraphs, quotations, captions and rows of a box are passages; headings are not.
 */
public final class SourceTextReader {
  private final Markdown markdown;
  private final Diagnostics diagnostics;
  private final BlockList blocks = new BlockList();

  /** The signs of the items of a list that began, and have no word yet. */
  private final List<BasedSequence> listSigns = new ArrayList<>();

  private SourceTextReader(Markdown markdown, Diagnostics diagnostics) {
    this.markdown = markdown;
    this.diagnostics = diagnostics;
  }

  public static SourceText read(Markdown markdown, Diagnostics diagnostics) {
    SourceTextReader reader = new SourceTextReader(markdown, diagnostics);
    reader.inside(markdown.document(), Passage.Kind.PARAGRAPH);
    return reader.blocks.text(markdown.file());
  }

  private void inside(Node parent, Passage.Kind kind) {
    for (Node node : parent.getChildren()) {
      block(node, kind);
    }
  }

  private void block(Node node, Passage.Kind kind) {
    if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
      heading(heading, kind);
    } else if (node instanceof ListItem item) {
      item(item, kind);
    } else if (node instanceof Paragraph) {
      add(gather(node), kind, node);
    } else if (node instanceof TableRow row) {
      row(row);
    } else if (node instanceof TableSeparator) {
      return;
    } else if (node instanceof BlockQuote) {
      inside(node, Passage.Kind.QUOTATION);
    } else if (node instanceof ThematicBreak) {
      PassageWords words = begin();
      words.addText(node.getChars().toString(), node.getStartOffset());
      add(words, kind, node);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      verbatim((ContentNode) node, kind);
    } else if (node instanceof HtmlBlockBase) {
      html(node, kind);
    } else {
      inside(node, kind);
    }
  }

  /**
   * A line of hyphens under words is a rule that the text has there; a heading is written with
   * {@code #}, or with a line of equals signs below it.
   */
  private void heading(com.vladsch.flexmark.ast.Heading heading, Passage.Kind kind) {
    PassageWords words = gather(heading);
    BasedSequence rule = heading.getClosingMarker();
    if (words.words().isEmpty()) {
      words.addText(heading.getChars().toString(), heading.getStartOffset());
      add(words, kind, heading);
    } else if (heading.isSetextHeading() && rule.startsWith("-")) {
      add(words, kind, heading);
      blocks.separator(rule.toString(), markdown.span(heading));
    } else {
      blocks.heading(heading.getLevel(), words, markdown.span(heading));
    }
  }

  /**
   * The number of a list's item is a word of the text, {@code 5. Of the lamp}, and so is the sign
   * before one without a number: the dash of a dialogue, the asterisk of a note.
   */
  private void item(ListItem item, Passage.Kind kind) {
    listSigns.add(item.getOpeningMarker());
    inside(item, kind);
    if (!listSigns.isEmpty()) {
      add(begin(), kind, item);
    }
  }

  private PassageWords begin() {
    PassageWords words = new PassageWords(markdown.start());
    for (BasedSequence sign : listSigns) {
      words.addText(sign.toString(), sign.getStartOffset());
      words.add(' ', sign.getEndOffset());
    }
    listSigns.clear();
    return words;
  }

  private PassageWords gather(Node node) {
    PassageWords words = begin();
    words.addInside(node);
    words.html().ifPresent(this::reportHtml);
    return words;
  }

  /** Text that Markdown takes for code, because a source indents it, is words like any other. */
  private void verbatim(ContentNode node, Passage.Kind kind) {
    PassageWords words = begin();
    for (BasedSequence line : node.getContentLines()) {
      int at = line.getStartOffset();
      for (int i = 0; i < line.length(); i++) {
        // The blanks that a tab stands for are nowhere in the file.
        at = Math.max(at, line.getIndexOffset(i));
        words.add(line.charAt(i), at);
      }
    }
    add(words, kind, node);
  }

  /** Of a web page's markup the words stay. */
  private void html(Node node, Passage.Kind kind) {
    PassageWords words = begin();
    String raw = node.getChars().toString();
    if (words.addHtml(raw.replace('\n', ' '), node.getStartOffset())) {
      reportHtml(node);
    }
    add(words, kind, node);
  }

  private void row(TableRow row) {
    PassageWords words = begin();
    int filled = 0;
    for (Node cell : row.getChildren()) {
      if (isFilled(cell)) {
        int from = words.length();
        if (filled++ > 0) {
          words.add(' ', cell.getStartOffset());
        }
        words.addInside(cell);
        if (filled == 1 && hasMore(cell)) {
          words.mark(Mark.Kind.LABEL, from);
        }
      }
    }
    if (filled > 0) {
      words.html().ifPresent(this::reportHtml);
      add(words, Passage.Kind.ROW, row);
    }
  }

  private static boolean isFilled(Node node) {
    return node instanceof TableCell cell && !cell.getText().isBlank();
  }

  private static boolean hasMore(Node cell) {
    for (Node next = cell.getNext(); next != null; next = next.getNext()) {
      if (isFilled(next)) {
        return true;
      }
    }
    return false;
  }

  private void add(PassageWords words, Passage.Kind kind, Node node) {
    blocks.add(words, kind, markdown.span(node));
  }

  private void reportHtml(Node node) {
    Span span = markdown.span(node);
    diagnostics.add(
        Diagnostic.of(
                Code.HTML_REMOVED, Place.of(markdown.file(), span), "HTML in a source is left out")
            .help("write the words as Markdown; write \\< where the source itself has this sign"));
  }
}
