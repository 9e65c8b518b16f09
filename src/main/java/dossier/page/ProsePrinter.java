package dossier.page;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dossier.content.HtmlTag;
import dossier.content.WebAddress;
import dossier.html.Html;
import dossier.mention.Mention;
import dossier.record.Prose;
import dossier.record.Record;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints our own words: Markdown's printer does, but for links, names, notes and whatever may hold
 * HTML. Names link where a section first has them.
 */
public final class ProsePrinter {
  private final PageContext links;
  private final NoteBook notes;
  private final Record record;
  private final Prose prose;
  private final NavigableMap<Integer, Mention> mentions;
  private final Set<String> linked = new HashSet<>();
  private final Map<String, dossier.citation.Footnote> byLabel = new HashMap<>();
  private final NavigableMap<Integer, FootnoteBlock> blocks = new TreeMap<>();
  private final int remarkStart;

  /** What prints a remark in a note prints phrases alone. */
  private final boolean isInNote;

  /**
   * @param mentions by where they begin
   */
  private ProsePrinter(
      PageContext links,
      NoteBook notes,
      Record record,
      NavigableMap<Integer, Mention> mentions,
      int remarkStart) {
    this.remarkStart = remarkStart;
    this.isInNote = remarkStart >= 0;
    this.links = links;
    this.notes = notes;
    this.record = record;
    this.prose = record.prose();
    this.mentions = mentions;
    linked.add(record.id());
    prose.footnotes().forEach(note -> byLabel.putIfAbsent(note.label(), note));
    for (Node node : isInNote ? List.<Node>of() : prose.markdown().document().getChildren()) {
      if (node instanceof FootnoteBlock block) {
        blocks.put(prose.markdown().span(block).start(), block);
      }
    }
  }

  /** The prose of a record as flow content; empty if there is none. */
  public static Html print(Record record, PageContext links, NoteBook notes) {
    Prose prose = record.prose();
    if (prose.isEmpty()) {
      return Html.EMPTY;
    }
    NavigableMap<Integer, Mention> mentions = new TreeMap<>();
    links.mentions().in(prose).forEach(each -> mentions.put(each.span().start(), each));
    return new ProsePrinter(links, notes, record, mentions, -1).print(prose.markdown().document());
  }

  private Html print(Node node) {
    HtmlRenderer renderer =
        HtmlRenderer.builder(
                new MutableDataSet().set(HtmlRenderer.SOFT_BREAK, isInNote ? " " : "\n"))
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(options -> renderer())
            .build();
    return Html.trusted(renderer.render(node).strip());
  }

  private NodeRenderer renderer() {
    Set<NodeRenderingHandler<?>> handlers =
        new HashSet<>(
            Set.of(
                new NodeRenderingHandler<>(Text.class, (node, in, out) -> text(node, out)),
                new NodeRenderingHandler<>(
                    HtmlEntity.class, (node, in, out) -> words(node.getChars().unescape(), out)),
                new NodeRenderingHandler<>(Link.class, this::reference),
                new NodeRenderingHandler<>(LinkRef.class, this::reference),
                new NodeRenderingHandler<>(ImageRef.class, this::reference),
                new NodeRenderingHandler<>(Image.class, (node, in, out) -> {}),
                new NodeRenderingHandler<>(AutoLink.class, (node, in, out) -> address(node, out)),
                new NodeRenderingHandler<>(MailLink.class, (node, in, out) -> address(node, out)),
                new NodeRenderingHandler<>(
                    WikiLink.class,
                    (node, in, out) ->
                        out.raw(links.to(node.getLink().toString()).html().markup())),
                new NodeRenderingHandler<>(Footnote.class, (node, in, out) -> mark(node, out)),
                new NodeRenderingHandler<>(HtmlInline.class, (node, in, out) -> tag(node, out)),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (node, in, out) -> {}),
                new NodeRenderingHandler<>(HtmlBlock.class, (node, in, out) -> html(node, out)),
                new NodeRenderingHandler<>(
                    HtmlCommentBlock.class, (node, in, out) -> html(node, out)),
                new NodeRenderingHandler<>(
                    FencedCodeBlock.class, (node, in, out) -> code(node, out)),
                new NodeRenderingHandler<>(
                    IndentedCodeBlock.class, (node, in, out) -> code(node, out)),
                new NodeRenderingHandler<>(TableCell.class, this::cell)));
    handlers.addAll(isInNote ? phrases() : sections());
    return () -> handlers;
  }

  private Set<NodeRenderingHandler<?>> sections() {
    return Set.of(
        new NodeRenderingHandler<>(Heading.class, this::heading),
        new NodeRenderingHandler<>(FootnoteBlock.class, (node, in, out) -> {}));
  }

  private Set<NodeRenderingHandler<?>> phrases() {
    return Set.of(
        new NodeRenderingHandler<>(FootnoteBlock.class, this::phrase),
        new NodeRenderingHandler<>(Paragraph.class, this::phrase),
        new NodeRenderingHandler<>(Heading.class, this::phrase),
        new NodeRenderingHandler<>(BlockQuote.class, this::phrase),
        new NodeRenderingHandler<>(BulletList.class, this::phrase),
        new NodeRenderingHandler<>(BulletListItem.class, this::phrase),
        new NodeRenderingHandler<>(OrderedList.class, this::phrase),
        new NodeRenderingHandler<>(OrderedListItem.class, this::phrase),
        new NodeRenderingHandler<>(ThematicBreak.class, this::phrase),
        new NodeRenderingHandler<>(TableBlock.class, this::phrase),
        new NodeRenderingHandler<>(TableRow.class, this::phrase));
  }

  /** What stands before the remark is citations: they are printed with their sources. */
  private void phrase(Node parent, NodeRendererContext context, HtmlWriter out) {
    for (Node node : parent.getChildren()) {
      if (prose.markdown().span(node).end() > remarkStart) {
        context.render(node);
      }
    }
    out.raw(parent instanceof FootnoteBlock ? "" : " ");
  }

  private void heading(Heading heading, NodeRendererContext context, HtmlWriter out) {
    linked.clear();
    linked.add(record.id());
    out.line().raw("<h3>");
    context.renderChildren(heading);
    out.raw("</h3>").line();
  }

  private void cell(TableCell cell, NodeRendererContext context, HtmlWriter out) {
    String tag = cell.isHeader() && !cell.getText().isBlank() ? "th" : "td";
    out.raw(isInNote ? "" : "<" + tag + ">");
    context.renderChildren(cell);
    out.raw(isInNote ? " " : "</" + tag + ">");
  }

  /** Words as they are set; what stands behind the opening fence is one of their lines. */
  private void code(Block block, HtmlWriter out) {
    String first = block instanceof FencedCodeBlock fence ? fence.getInfo().toString() : "";
    String words = (first.isEmpty() ? "" : first + "\n") + block.getContentChars();
    out.raw(isInNote ? " " : "<pre><code>");
    words(words, out);
    out.raw(isInNote ? " " : "</code></pre>");
  }

  private void text(Node node, HtmlWriter out) {
    int start = Math.max(prose.markdown().span(node).start(), remarkStart);
    int end = prose.markdown().span(node).end();
    String raw = prose.markdown().file().text();
    int at = start;
    for (Mention mention : mentions.subMap(start, Math.max(start, end)).values()) {
      boolean isInside = mention.span().start() >= at && mention.span().end() <= end;
      Optional<String> href = isInside ? links.href(mention.id()) : Optional.empty();
      if (href.isPresent() && linked.add(mention.id())) {
        plain(raw.substring(at, mention.span().start()), out);
        out.raw("<a href=\"" + Html.text(href.get()) + "\">");
        plain(mention.span().in(raw), out);
        out.raw("</a>");
        at = mention.span().end();
      }
    }
    plain(raw.substring(at, Math.max(at, end)), out);
  }

  /** Raw Markdown text: a backslash before punctuation is markup. */
  private static void plain(String raw, HtmlWriter out) {
    words(raw.replaceAll("\\\\(?=\\p{Punct})", ""), out);
  }

  private static void words(String words, HtmlWriter out) {
    out.raw(Html.text(words).markup());
  }

  private void mark(Footnote mark, HtmlWriter out) {
    dossier.citation.Footnote note = byLabel.get(mark.getText().toString());
    if (note == null) {
      words(mark.getChars().toString(), out); // It is reported where it is read.
    } else if (!isInNote) { // Two notes that call each other would do so for ever.
      out.raw(notes.cite(note, remark(note)).html().markup());
    }
  }

  /** The editor's words in a note: they end where the block of the note ends. */
  private Html remark(dossier.citation.Footnote footnote) {
    int start = footnote.remarkStart();
    Map.Entry<Integer, FootnoteBlock> before = blocks.lowerEntry(start);
    return before != null && start < prose.markdown().span(before.getValue()).end()
        ? new ProsePrinter(links, notes, record, mentions, start).print(before.getValue())
        : Html.EMPTY;
  }

  /** A link to a record or an address of the web; of any other nothing is printed but its words. */
  private void link(String target, Node words, NodeRendererContext context, HtmlWriter out) {
    Optional<String> href = WebAddress.isLink(target) ? Optional.of(target) : links.href(target);
    String title =
        prose.markdown().title(words).map(found -> "\" title=\"" + Html.text(found)).orElse("");
    href.ifPresent(found -> out.raw("<a href=\"" + Html.text(found) + title + "\">"));
    linked.add(target);
    context.renderChildren(words);
    href.ifPresent(found -> out.raw("</a>"));
  }

  /** In brackets stand words, as in [sic], unless an address is written for them. */
  private void reference(Node node, NodeRendererContext context, HtmlWriter out) {
    Optional<String> target = prose.markdown().target(node);
    if (target.isEmpty()) {
      int at = node.getStartOffset();
      for (Node child : node.getChildren()) {
        plain(node.baseSubSequence(at, child.getStartOffset()).toString(), out);
        context.render(child);
        at = child.getEndOffset();
      }
      plain(node.baseSubSequence(at, node.getEndOffset()).toString(), out);
    } else if (!(node instanceof ImageRef)) {
      link(target.get(), node, context, out);
    }
  }

  private void address(Node node, HtmlWriter out) {
    String raw = node.getChars().toString();
    String target = prose.markdown().target(node).filter(WebAddress::isLink).orElse("");
    String words = Html.text(raw.substring(1, raw.length() - 1)).markup();
    out.raw(
        target.isEmpty()
            ? Html.text(raw).markup()
            : "<a href=\"" + Html.text(target) + "\">" + words + "</a>");
  }

  /** HTML is reported where it is read; words in angle brackets that are none stay. */
  private static void tag(Node node, HtmlWriter out) {
    if (!HtmlTag.isMarkup(node.getChars())) {
      words(node.getChars().toString(), out);
    }
  }

  private void html(HtmlBlockBase block, HtmlWriter out) {
    String words = HtmlTag.words(block.getChars().toString());
    if (!words.isBlank()) {
      out.raw(isInNote ? Html.text(words).markup() + " " : "<p>" + Html.text(words) + "</p>");
    }
  }
}
