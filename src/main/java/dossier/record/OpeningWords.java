package dossier.record;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dossier.content.HtmlTag;
import dossier.content.Markdown;
import dossier.input.Span;

/** A block of our own words as plain words on one line, as a reader of the page sees them. */
final class OpeningWords {
  private final Markdown markdown;
  private final StringBuilder words = new StringBuilder();

  OpeningWords(Markdown markdown) {
    this.markdown = markdown;
  }

  /**
   * The words of the block that stands there.
   *
   * @param block in the file, without white space at its ends
   */
  String of(Span block) {
    for (Node node : markdown.document().getChildren()) {
      if (!(node instanceof FootnoteBlock) && markdown.span(node).overlaps(block)) {
        add(node, block);
      }
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private void add(Node node, Span block) {
    if (node instanceof Block && !markdown.span(node).overlaps(block)) {
      return;
    }
    if (node instanceof Text) {
      words.append(unescaped(node.getChars()));
    } else if (node instanceof HtmlEntity) {
      words.append(node.getChars().unescape());
    } else if (node instanceof Code code) {
      words.append(code.getText());
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      words.append(node.getChars().subSequence(1, node.getTextLength() - 1));
    } else if (node instanceof WikiLink link) {
      words.append(link.getLink());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words.append(' ');
    } else if (node instanceof RefNode brackets && markdown.target(brackets).isEmpty()) {
      bracketed(node, block);
    } else if (node instanceof HtmlInlineBase && !HtmlTag.isMarkup(node.getChars())) {
      words.append(node.getChars());
    } else if (!(node instanceof Footnote
        || node instanceof Image
        || node instanceof HtmlInlineBase)) {
      inside(node, block);
    }
  }

  private void inside(Node node, Span block) {
    if (!node.hasChildren() && node instanceof Block) {
      words.append(HtmlTag.words(node.getChars().toString()));
    }
    for (Node child : node.getChildren()) {
      add(child, block);
    }
  }

  /** Brackets that are no link are words. */
  private void bracketed(Node node, Span block) {
    int at = node.getStartOffset();
    for (Node child : node.getChildren()) {
      words.append(unescaped(node.baseSubSequence(at, child.getStartOffset())));
      add(child, block);
      at = child.getEndOffset();
    }
    words.append(unescaped(node.baseSubSequence(at, node.getEndOffset())));
  }

  private static String unescaped(CharSequence raw) {
    return raw.toString().replaceAll("\\\\(?=\\p{Punct})", "");
  }
}
