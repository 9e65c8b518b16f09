package dossier.compose;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import dossier.citation.Reference;
import dossier.mention.Mention;
import dossier.record.Prose;
import dossier.record.Record;
import dossier.render.Html;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Prints our own words: the one class that walks the Markdown tree of prose. Names link where a
 * section first has them.
 */
final class ProsePrinter {
  private final Links links;
  private final NoteBook notes;
  private final Record record;
  private final Prose prose;
  private final List<Mention> mentions;
  private final Set<String> linked = new HashSet<>();
  private final int remarkStart;
  private final StringBuilder out = new StringBuilder();

  private ProsePrinter(Links links, NoteBook notes, Record record, int remarkStart) {
    this.remarkStart = remarkStart;
    this.links = links;
    this.notes = notes;
    this.record = record;
    this.prose = record.prose();
    this.mentions = links.concordance().mentions().in(prose);
    linked.add(record.id());
  }

  /** The prose of a record as flow content; empty if there is none. */
  static Html print(Record record, Links links, NoteBook notes) {
    if (record.prose().isEmpty()) {
      return Html.EMPTY;
    }
    ProsePrinter printer = new ProsePrinter(links, notes, record, -1);
    printer.inside(record.prose().markdown().document());
    return Html.trusted(printer.out.toString());
  }

  private void inside(Node parent) {
    for (Node node : parent.getChildren()) {
      print(node);
    }
  }

  private void print(Node node) {
    if (prose.markdown().span(node).end() <= remarkStart) {
      return; // A citation: it is printed with its source.
    }
    if (node instanceof Text) {
      text(node);
    } else if (node instanceof SoftLineBreak) {
      out.append(remarkStart < 0 ? '\n' : ' ');
    } else if (node instanceof HardLineBreak) {
      out.append("<br>");
    } else if (node instanceof HtmlEntity) {
      escaped(node.getChars().unescape());
    } else if (node instanceof Footnote mark) {
      mark(mark);
    } else if (node instanceof Link link) {
      link(link.getUrl().toString(), link);
    } else if (node instanceof WikiLink link) {
      wikiLink(link.getLink().toString());
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Image
        || node instanceof ImageRef
        || node instanceof HtmlBlockBase
        || node instanceof HtmlInlineBase
        || node instanceof FootnoteBlock) {
      return; // HTML and images are left out and reported where it is read; notes stand at the end
      // of the page.
    } else {
      element(node);
    }
  }

  private void element(Node node) {
    boolean isInNote = remarkStart >= 0;
    String tag = isInNote ? phrasingTag(node) : tag(node);
    if (node instanceof Paragraph && node.getParent() instanceof ListItem item && item.isTight()) {
      tag = "";
    }
    out.append(tag.isEmpty() ? "" : "<" + tag + ">");
    if (node instanceof Code code) {
      escaped(code.getText().toString());
    } else {
      inside(node);
    }
    out.append(tag.isEmpty() ? "" : "</" + tag + ">");
    out.append(isInNote && node instanceof Paragraph ? " " : "");
  }

  private static String phrasingTag(Node node) {
    if (node instanceof Emphasis) {
      return "em";
    } else if (node instanceof StrongEmphasis) {
      return "strong";
    }
    return node instanceof Code ? "code" : "";
  }

  private static String tag(Node node) {
    if (node instanceof Paragraph) {
      return "p";
    } else if (node instanceof BlockQuote) {
      return "blockquote";
    } else if (node instanceof OrderedList) {
      return "ol";
    } else if (node instanceof BulletList) {
      return "ul";
    } else if (node instanceof ListItem) {
      return "li";
    }
    String phrasing = phrasingTag(node);
    return phrasing.isEmpty() ? tableTag(node) : phrasing;
  }

  private static String tableTag(Node node) {
    if (node instanceof TableBlock) {
      return "table";
    } else if (node instanceof TableRow && !(node.getParent() instanceof TableSeparator)) {
      return "tr";
    } else if (node instanceof TableCell cell) {
      return cell.isHeader() ? "th" : "td";
    }
    return "";
  }

  private void heading(Heading heading) {
    if (remarkStart >= 0) {
      inside(heading);
      return;
    }
    linked.clear();
    linked.add(record.id());
    out.append("<h3>");
    inside(heading);
    out.append("</h3>");
  }

  private void text(Node node) {
    int start = Math.max(prose.markdown().span(node).start(), remarkStart);
    int end = prose.markdown().span(node).end();
    String raw = prose.markdown().file().text();
    int at = start;
    for (Mention mention : mentions) {
      boolean isInside = mention.span().start() >= at && mention.span().end() <= end;
      Optional<String> href = isInside ? links.href(mention.id()) : Optional.empty();
      if (href.isPresent() && linked.add(mention.id())) {
        plain(raw.substring(at, mention.span().start()));
        out.append("<a href=\"").append(Html.text(href.get())).append("\">");
        plain(mention.span().in(raw));
        out.append("</a>");
        at = mention.span().end();
      }
    }
    plain(raw.substring(at, end));
  }

  /** Raw Markdown text: a backslash before punctuation is markup. */
  private void plain(String raw) {
    escaped(raw.replaceAll("\\\\(?=\\p{Punct})", ""));
  }

  private void escaped(String words) {
    out.append(Html.text(words).markup());
  }

  private void mark(Footnote mark) {
    if (remarkStart >= 0) {
      return; // A note calls no other note, or two of them could call each other for ever.
    }
    prose
        .footnote(mark.getText().toString())
        .ifPresent(footnote -> out.append(notes.cite(footnote, remark(footnote)).html().markup()));
  }

  /** The editor's words in a note: they end where the block of the note ends. */
  private Html remark(dossier.citation.Footnote footnote) {
    if (footnote.remarkStart() < 0) {
      return Html.EMPTY;
    }
    ProsePrinter printer = new ProsePrinter(links, notes, record, footnote.remarkStart());
    for (Node node : prose.markdown().document().getChildren()) {
      if (node instanceof FootnoteBlock block
          && prose.markdown().span(block).start() < footnote.remarkStart()
          && footnote.remarkStart() < prose.markdown().span(block).end()) {
        printer.inside(block);
      }
    }
    return Html.trusted(printer.out.toString().strip());
  }

  private void link(String target, Link link) {
    Optional<String> href = Reference.isId(target) ? links.href(target) : Optional.of(target);
    href.ifPresent(found -> out.append("<a href=\"").append(Html.text(found)).append("\">"));
    if (Reference.isId(target)) {
      linked.add(target);
    }
    inside(link);
    href.ifPresent(found -> out.append("</a>"));
  }

  private void wikiLink(String id) {
    out.append(links.to(id).html().markup());
  }
}
