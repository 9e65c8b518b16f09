package dossier.record;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.citation.FootnoteReader;
import dossier.citation.Reference;
import dossier.content.HtmlTag;
import dossier.content.Markdown;
import dossier.content.WebAddress;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads our own words: their paragraphs, notes and links. */
final class ProseReader {
  private final Markdown markdown;
  private final Diagnostics diagnostics;
  private final FootnoteReader footnoteReader;
  private final List<Prose.Paragraph> paragraphs = new ArrayList<>();

  /** Headings and HTML: they are prose only where nothing else is. */
  private final List<Prose.Paragraph> others = new ArrayList<>();

  private final List<dossier.citation.Footnote> footnotes = new ArrayList<>();
  private final List<Reference> links = new ArrayList<>();
  private final List<Footnote> marks = new ArrayList<>();
  private final Set<Node> definitions = new HashSet<>();
  private final List<String> opened = new ArrayList<>();

  private ProseReader(Markdown markdown, Diagnostics diagnostics) {
    this.markdown = markdown;
    this.diagnostics = diagnostics;
    this.footnoteReader = new FootnoteReader(markdown.file(), diagnostics);
  }

  static Prose read(Markdown markdown, Diagnostics diagnostics) {
    ProseReader reader = new ProseReader(markdown, diagnostics);
    reader.blocks(markdown.document());
    reader.checkDefinitions();
    if (reader.paragraphs.isEmpty()) {
      reader.paragraphs.addAll(reader.others);
    }
    reader.checkNotes();
    return new Prose(markdown, reader.paragraphs, reader.footnotes, reader.links);
  }

  private void blocks(Node parent) {
    for (Node node : parent.getChildren()) {
      if (node instanceof FootnoteBlock note) {
        footnote(note);
      } else if (node instanceof HtmlBlockBase) {
        reportHtml(node);
        others.add(wordless(node));
      } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
        paragraphs.add(wordless(node));
      } else if (node instanceof Paragraph
          || (node instanceof TableCell cell && !cell.getText().isBlank())
          || (node instanceof Heading heading && !heading.getText().isBlank())) {
        paragraph(node);
      } else {
        blocks(node);
      }
    }
  }

  private void footnote(FootnoteBlock note) {
    BasedSequence closing = note.getClosingMarker();
    Span span = new Span(closing.getEndOffset(), note.getEndOffset()).shift(markdown.start());
    dossier.citation.Footnote read = footnoteReader.read(note.getText().toString(), trimmed(span));
    footnotes.add(read);
    if (read.editorsRemark().isPresent()) {
      remark(note, read.remarkStart());
    }
  }

  /** The links in a remark; what stands before it is citations, in which brackets are words. */
  private void remark(Node parent, int from) {
    for (Node node : parent.getChildren()) {
      if (markdown.span(node).end() > from && !aside(node)) {
        remark(node, from);
        markInNote(node);
      }
    }
  }

  private void markInNote(Node node) {
    if (node instanceof Footnote) {
      report(
          Code.FOOTNOTE_UNUSED,
          markdown.span(node),
          "this mark stands in a note, and a note calls no other",
          "cite there, behind `;`, what the other note cites");
    }
  }

  private Span trimmed(Span span) {
    String text = markdown.file().text();
    int start = span.start();
    int end = span.end();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private void paragraph(Node node) {
    Span span = trimmed(markdown.span(node));
    char[] words = blank(span);
    char[] read = blank(span);
    int firstMark = marks.size();
    inline(node, List.of(words, read), read, span.start());
    List<Prose.NoteMark> called =
        marks.subList(firstMark, marks.size()).stream()
            .map(mark -> new Prose.NoteMark(mark.getText().toString(), markdown.span(mark)))
            .toList();
    (node instanceof Heading ? others : paragraphs)
        .add(new Prose.Paragraph(span, new String(words), new String(read), called));
  }

  private static char[] blank(Span span) {
    char[] words = new char[span.length()];
    Arrays.fill(words, Prose.Paragraph.BLANK);
    return words;
  }

  /** A block in which no name is looked for. */
  private Prose.Paragraph wordless(Node node) {
    Span span = trimmed(markdown.span(node));
    String blank = new String(blank(span));
    return new Prose.Paragraph(span, blank, blank, List.of());
  }

  /** Keeps plain words in every copy, those of links in the copy that is read. */
  private void inline(Node parent, List<char[]> copies, char[] read, int start) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Text || node instanceof SoftLineBreak) {
        copies.forEach(words -> keep(node, words, start));
      } else if (node instanceof Footnote mark) {
        marks.add(mark);
      } else {
        boolean isAside = aside(node);
        boolean isLink = isAside && markdown.target(node).isPresent();
        if (!isAside || isLink) {
          inline(node, isAside ? List.of(read) : copies, read, start);
        }
      }
    }
  }

  /** Takes up a link, or reports what is left out; false for any other node. */
  private boolean aside(Node node) {
    Optional<String> target = markdown.target(node);
    if (node instanceof RefNode brackets) {
      markdown.definition(brackets).ifPresent(definitions::add);
    }
    if (node instanceof Image || (node instanceof ImageRef && target.isPresent())) {
      reportImage(node);
    } else if (target.isPresent()) {
      link(target.get(), node);
    } else if (node instanceof WikiLink link) {
      link(link.getLink().toString(), node);
    } else if (node instanceof HtmlInlineBase) {
      reportTag(node);
    } else {
      return false;
    }
    return true;
  }

  private void keep(Node node, char[] words, int start) {
    int from = markdown.start() + node.getStartOffset() - start;
    BasedSequence chars = node.getChars();
    for (int i = 0; i < chars.length() && from + i < words.length; i++) {
      words[from + i] = chars.charAt(i) == '\n' ? ' ' : chars.charAt(i);
    }
  }

  private void link(String target, Node node) {
    Span span = markdown.span(node);
    if (Reference.isId(target)) {
      int at = markdown.file().text().indexOf(target, span.start());
      Span id = at < 0 || at >= span.end() ? span : new Span(at, at + target.length());
      links.add(new Reference(target, Place.of(markdown.file(), id)));
    } else if (!WebAddress.isLink(target)) {
      report(
          Code.REFERENCE_UNKNOWN,
          span,
          "this link leads to no record and to no address of the web",
          "write a record's id, or an address that begins with https://, http:// or mailto:");
    }
  }

  /** An address that is written for brackets stands on no page by itself. */
  private void checkDefinitions() {
    for (Node node : markdown.document().getDescendants()) {
      if (node instanceof com.vladsch.flexmark.ast.Reference written
          && !definitions.contains(written)) {
        report(
            Code.ADDRESS_UNUSED,
            markdown.span(node),
            "this line is read as the address of a link, and nothing refers to it",
            "write `\\[` if it is words, or take it away");
      }
    }
  }

  private void checkNotes() {
    Set<String> written =
        footnotes.stream().map(dossier.citation.Footnote::label).collect(Collectors.toSet());
    Set<String> used = new HashSet<>();
    for (Footnote mark : marks) {
      String label = mark.getText().toString();
      used.add(label);
      if (!written.contains(label)) {
        report(
            Code.FOOTNOTE_UNDEFINED,
            markdown.span(mark),
            "the footnote “" + label + "” is not written",
            "write it below: `[^" + label + "]: SOURCE: \"the words\"`");
      }
    }
    Set<String> labels = new HashSet<>();
    for (dossier.citation.Footnote note : footnotes) {
      if (!labels.add(note.label())) {
        diagnostics.add(
            Diagnostic.of(
                    Code.FOOTNOTE_UNUSED,
                    note.place(),
                    "a footnote “" + note.label() + "” is written above, and this one is not read")
                .help("give it another label, and refer to it"));
      }
      if (!used.contains(note.label())) {
        diagnostics.add(
            Diagnostic.of(
                    Code.FOOTNOTE_UNUSED,
                    note.place(),
                    "nothing refers to the footnote “" + note.label() + "”")
                .help("write `[^" + note.label() + "]` where it belongs, or take the note away"));
      }
    }
  }

  /**
   * An element is one finding, at the tag that opens it, or at the one that ends what none opened.
   */
  private void reportTag(Node node) {
    if (!HtmlTag.isMarkup(node.getChars())) {
      return;
    }
    Optional<String> name = HtmlTag.name(node.getChars());
    boolean isEnd = node.getChars().startsWith("</");
    if (!isEnd) {
      name.ifPresent(opened::add);
    }
    if (!isEnd || !opened.remove(name.orElse(""))) {
      reportHtml(node);
    }
  }

  private void reportImage(Node node) {
    report(
        Code.IMAGE_REMOVED,
        markdown.span(node),
        "an image in prose is left out",
        "tell in words what it shows, with a link to where it is kept");
  }

  private void reportHtml(Node node) {
    report(
        Code.HTML_REMOVED,
        markdown.span(node),
        "HTML in prose is left out",
        "write it as Markdown");
  }

  private void report(Code code, Span span, String message, String help) {
    diagnostics.add(Diagnostic.of(code, Place.of(markdown.file(), span), message).help(help));
  }
}
