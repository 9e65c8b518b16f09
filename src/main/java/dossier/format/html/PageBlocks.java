package dossier.format.html;

import dossier.format.Phrases;
import dossier.format.TreeBlocks;
import dossier.format.TreeWords;
import dossier.text.LetterForms;
import dossier.text.Mark;
import dossier.text.Passage;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes blocks of the elements of a page. */
final class PageBlocks extends TreeBlocks {
  private static final Phrases CHROME = Phrases.of("page-chrome");
  private static final Set<String> NO_WORDS =
      Set.of("script", "style", "noscript", "template", "head", "meta", "link", "img", "input");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern NOTE =
      LetterForms.pattern("[\\[(]?(?:\\p{N}{1,3}|\\p{L}|[*†‡§]{1,3}|[nN]ote \\p{N}{1,3})[\\])]?");
  private static final String CELLS_OF_LAYOUT = "table, p + p, ul, ol, blockquote, h1, h2, h3";

  private final PageParts parts;

  PageBlocks(TreeWords tree, PageParts parts) {
    super(tree);
    this.parts = parts;
  }

  @Override
  protected void element(Element element, Passage.Kind kind) {
    String name = element.normalName();
    if (NO_WORDS.contains(name)) {
      return;
    }
    if (parts.chrome(element).isPresent()) {
      parts.leaveOut(element, parts.chrome(element).get());
    } else if (isChromeInWords(element)) {
      parts.leaveOut(element, CHROME.meaning(element.text()).orElseThrow());
    } else if (element.isBlock() || name.equals("figcaption")) {
      block(element, name, kind);
    } else {
      inline(element, name, kind);
    }
  }

  /** A link or a short block that says what pages say around texts. */
  private static boolean isChromeInWords(Element element) {
    boolean isLink = element.normalName().equals("a");
    return (isLink || element.isBlock())
        && !HEADING.matcher(element.normalName()).matches()
        && element.wholeText().length() <= 200
        && element.selectFirst("p + p, table, h1, h2, h3") == null
        && CHROME.meaning(element.text()).isPresent();
  }

  private void block(Element element, String name, Passage.Kind kind) {
    if (HEADING.matcher(name).matches()) {
      heading(element, name.charAt(1) - '0', kind);
      return;
    }
    switch (name) {
      case "blockquote" -> within(element, Passage.Kind.QUOTATION);
      case "figcaption", "caption" -> within(element, Passage.Kind.CAPTION);
      case "hr" -> separator(element);
      case "tr" -> row(element, kind);
      case "dl" -> pairs(element, kind);
      case "pre" -> {
        keepsLines = true;
        within(element, kind);
        keepsLines = false;
      }
      case "footer", "cite" ->
          within(element, kind == Passage.Kind.QUOTATION ? Passage.Kind.ATTRIBUTION : kind);
      default -> within(element, kind);
    }
  }

  private void separator(Element rule) {
    flush(Passage.Kind.PARAGRAPH);
    words.addAll("* * *", tree.span(rule).start());
    flush(Passage.Kind.PARAGRAPH);
  }

  /** A row of a box; a table that only places texts side by side has none. */
  private void row(Element row, Passage.Kind kind) {
    if (row.selectFirst(CELLS_OF_LAYOUT) != null) {
      within(row, kind);
      return;
    }
    flush(kind);
    int filled = 0;
    for (Element cell : row.children()) {
      if (!cell.text().isBlank()) {
        cell(cell, filled++ == 0 && hasMore(cell));
      }
    }
    flush(Passage.Kind.ROW);
  }

  @Override
  protected boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }

  /** Terms, each with what is said of it. */
  private void pairs(Element list, Passage.Kind kind) {
    flush(kind);
    for (Element each : list.children()) {
      if (each.normalName().equals("dt")) {
        flush(Passage.Kind.ROW);
        cell(each, each.nextElementSibling() != null);
      } else if (each.normalName().equals("dd")) {
        cell(each, false);
        flush(Passage.Kind.ROW);
      } else {
        element(each, kind);
      }
    }
    flush(Passage.Kind.ROW);
  }

  private void inline(Element element, String name, Passage.Kind kind) {
    int from = words.length();
    switch (name) {
      case "br" -> lineBreak(element, kind);
      case "wbr" -> {}
      default -> inside(element, kind);
    }
    switch (name) {
      case "em", "i" -> mark(Mark.Kind.EMPHASIS, from);
      case "strong", "b" -> mark(Mark.Kind.STRONG, from);
      case "sup" -> noteMark(element, from);
      default -> {}
    }
    if (name.equals("cite") && kind == Passage.Kind.QUOTATION && isAloneIn(element)) {
      flush(Passage.Kind.ATTRIBUTION);
    }
  }

  private boolean isAloneIn(Element cite) {
    return words.words().equals(cite.text().strip());
  }

  /** Two ends of lines side by side end a paragraph. */
  private void lineBreak(Element element, Passage.Kind kind) {
    String gathered = words.words();
    Node before = element.previousSibling();
    if (before instanceof TextNode text && text.isBlank()) {
      before = text.previousSibling();
    }
    boolean isSecond = before instanceof Element other && other.normalName().equals("br");
    if (isSecond) {
      flush(kind);
    } else if (!gathered.isEmpty()) {
      words.add('\n', tree.span(element).start());
    }
  }

  /** A raised number or sign refers to a note; raised letters, as in 4th, do not. */
  private void noteMark(Element raised, int from) {
    String sign = raised.text().strip();
    boolean leads =
        raised.selectFirst("a[href*=#]") != null || raised.closest("a[href*=#]") != null;
    boolean isNumber = sign.matches("[\\[(]?\\d{1,3}[\\])]?|[*†‡]{1,3}");
    if (NOTE.matcher(sign).matches() && (leads || isNumber)) {
      mark(Mark.Kind.NOTE_MARK, from);
    }
  }
}
