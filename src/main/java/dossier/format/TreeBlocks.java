package dossier.format;

import dossier.text.BlockList;
import dossier.text.GatheredWords;
import dossier.text.Mark;
import dossier.text.Passage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks over the tree of a file and makes blocks of it: words run on until an element that is a
 * block begins or ends.
 */
public abstract class TreeBlocks {
  /** How deep elements are read in one another; what lies deeper is taken up to this depth. */
  public static final int DEEPEST = 200;

  protected final TreeWords tree;
  protected final BlockList blocks = new BlockList();
  protected GatheredWords words = new GatheredWords(0);
  protected boolean keepsLines;

  protected TreeBlocks(TreeWords tree) {
    this.tree = tree;
  }

  /** The blocks of an element. */
  public final BlockList of(Element text) {
    within(text, Passage.Kind.PARAGRAPH);
    return blocks;
  }

  /** Takes in one element, as what it is. */
  protected abstract void element(Element element, Passage.Kind kind);

  /** Ends a block. */
  protected void flush(Passage.Kind kind) {
    blocks.add(words, kind, words.span());
    words = new GatheredWords(0);
  }

  /** Takes in what stands in a node. */
  protected final void inside(Node parent, Passage.Kind kind) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        tree.add(text, keepsLines, words);
      } else if (node instanceof Element element) {
        element(element, kind);
      }
    }
  }

  /** Takes in an element as a block. */
  protected final void within(Element element, Passage.Kind kind) {
    flush(kind);
    inside(element, kind);
    flush(kind);
  }

  /** Takes in the name of a section. */
  protected final void heading(Element element, int level, Passage.Kind kind) {
    flush(kind);
    inside(element, kind);
    if (!words.words().isEmpty()) {
      blocks.heading(Math.max(1, Math.min(level, 6)), words, words.span());
    }
    words = new GatheredWords(0);
  }

  /** Adds a cell of a row, one blank behind the cell before it. */
  protected final void cell(Element cell, boolean isLabel) {
    if (words.length() > 0) {
      words.add(' ', tree.span(cell).start());
    }
    int from = words.length();
    running(cell);
    if (isLabel) {
      mark(Mark.Kind.LABEL, from);
    }
  }

  /** Takes in what stands in a block, whose own blocks only run on. */
  private void running(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        tree.add(text, false, words);
      } else if (node instanceof Element inner && isBlock(inner)) {
        words.add(' ', tree.span(inner).start());
        running(inner);
        words.add(' ', tree.span(inner).start());
      } else if (node instanceof Element inner) {
        element(inner, Passage.Kind.ROW);
      }
    }
  }

  /** Whether an element in a cell is a block there, or ends a line. */
  protected abstract boolean isBlock(Element element);

  /** Marks what was added since an offset. */
  protected final void mark(Mark.Kind kind, int from) {
    if (words.length() > from) {
      words.mark(kind, from);
    }
  }

  /** Whether a filled element stands beside an element, behind it. */
  protected static boolean hasMore(Element cell) {
    return cell.nextElementSiblings().stream().anyMatch(next -> !next.text().isBlank());
  }
}
