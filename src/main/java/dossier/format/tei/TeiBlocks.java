package dossier.format.tei;

import dossier.format.LeftOut;
import dossier.format.TreeBlocks;
import dossier.format.TreeWords;
import dossier.text.Mark;
import dossier.text.Passage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Makes blocks of the elements of a TEI text. */
final class TeiBlocks extends TreeBlocks {
  private static final int LONGEST = 300;

  /** Elements that are blocks wherever they stand, and begin and end a passage. */
  private static final Set<String> BLOCKS =
      Set.of(
          "group",
          "front",
          "body",
          "back",
          "div",
          "div1",
          "div2",
          "div3",
          "div4",
          "div5",
          "div6",
          "p",
          "ab",
          "opener",
          "closer",
          "salute",
          "signed",
          "dateline",
          "trailer",
          "argument",
          "postscript",
          "titlepage",
          "docimprint",
          "docdate",
          "docedition",
          "imprimatur",
          "sp",
          "speaker",
          "stage",
          "list",
          "item",
          "table",
          "figure",
          "floatingtext",
          "castlist",
          "castitem",
          "listbibl",
          "address",
          "addrline",
          "entry",
          "u");

  /** What is no word of the source, and why. */
  private static final Map<String, String> NO_WORDS =
      Map.ofEntries(
          Map.entry("fw", "a running head, a catchword or the number of a page"),
          Map.entry("figdesc", "an editor's description of a picture"),
          Map.entry("corr", "an editor's correction; the source's own reading stands"),
          Map.entry("reg", "an editor's spelling; the source's own stands"),
          Map.entry("expan", "an editor's expansion; the source's abbreviation stands"),
          Map.entry("ex", "an editor's expansion; the source's abbreviation stands"),
          Map.entry("supplied", "supplied by an editor; it does not stand in the source"),
          Map.entry("surplus", "held by an editor to be no part of the text"),
          Map.entry("del", "deleted in the source"),
          Map.entry("index", "an entry for an index"),
          Map.entry("certainty", "a remark of an editor"),
          Map.entry("desc", "a remark of an editor"));

  /** Readings that stand beside another in {@code choice}; outside of it they are the text. */
  private static final Set<String> OF_CHOICE = Set.of("corr", "reg", "expan");

  private final List<LeftOut> leftOut;
  private final Deque<Element> notes = new ArrayDeque<>();
  private int depth;

  TeiBlocks(TreeWords tree, List<LeftOut> leftOut) {
    super(tree);
    this.leftOut = leftOut;
  }

  private static String name(Element element) {
    String name = element.normalName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  @Override
  protected void element(Element element, Passage.Kind kind) {
    String name = name(element);
    boolean isAlternative = !OF_CHOICE.contains(name) || isInChoice(element);
    if (NO_WORDS.containsKey(name) && isAlternative) {
      leaveOut(element, NO_WORDS.getOrDefault(name, ""));
    } else if (name.equals("note")) {
      note(element, kind);
    } else if (isQuotation(element, name)) {
      block(element, Passage.Kind.QUOTATION);
    } else if (BLOCKS.contains(name)) {
      block(element, kind);
    } else {
      structure(element, name, kind);
    }
  }

  private static boolean isInChoice(Element element) {
    return element.parent() != null && name(element.parent()).equals("choice");
  }

  /** A quotation that is no part of a sentence around it. */
  private static boolean isQuotation(Element element, String name) {
    return name.equals("epigraph")
        || (Set.of("quote", "q", "cit", "said").contains(name)
            && (element.selectFirst("p, lg, l, ab") != null
                || element.parent() == null
                || Set.of("epigraph", "cit", "body", "div").contains(name(element.parent()))));
  }

  /** Notes that were referred to in a block stand below it. */
  private void block(Element element, Passage.Kind kind) {
    boolean isDivision = name(element).startsWith("div");
    depth += isDivision ? 1 : 0;
    within(element, kind);
    depth -= isDivision ? 1 : 0;
    while (!notes.isEmpty()) {
      within(notes.remove(), Passage.Kind.PARAGRAPH);
    }
  }

  private void structure(Element element, String name, Passage.Kind kind) {
    switch (name) {
      case "head" -> head(element, kind);
      case "titlepart" -> heading(element, element.previousElementSibling() == null ? 1 : 2, kind);
      case "byline", "docauthor" -> within(element, Passage.Kind.ATTRIBUTION);
      case "bibl" -> bibliography(element, kind);
      case "lg" -> within(element, kind);
      case "l" -> line(element, kind);
      case "lb" -> lineBreak(element);
      case "row" -> row(element, kind);
      default -> inline(element, name, kind);
    }
  }

  private void head(Element head, Passage.Kind kind) {
    Element parent = head.parent();
    boolean isDivision =
        parent != null && (name(parent).startsWith("div") || BODIES.contains(name(parent)));
    if (isDivision) {
      heading(head, depth + 1, kind);
    } else {
      within(head, Passage.Kind.CAPTION);
    }
  }

  private static final Set<String> BODIES = Set.of("body", "front", "back", "group", "text", "lg");

  private void bibliography(Element element, Passage.Kind kind) {
    if (kind == Passage.Kind.QUOTATION) {
      within(element, Passage.Kind.ATTRIBUTION);
    } else {
      inside(element, kind);
    }
  }

  /** Verse keeps the ends of its lines. */
  private void line(Element line, Passage.Kind kind) {
    if (!words.words().isEmpty()) {
      words.add('\n', tree.span(line).start());
    }
    inside(line, kind);
  }

  private void lineBreak(Element element) {
    if (!element.attr("break").equals("no")) {
      words.add(' ', tree.span(element).start());
    }
  }

  private void row(Element row, Passage.Kind kind) {
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
    return BLOCKS.contains(name(element)) || name(element).equals("lb");
  }

  private void inline(Element element, String name, Passage.Kind kind) {
    int from = words.length();
    inside(element, kind);
    String look =
        (element.attr("rend") + " " + element.attr("rendition") + " " + element.attr("style"))
            .toLowerCase(Locale.ROOT);
    boolean isNumber = element.text().strip().matches("[\\[(]?\\d{1,3}[\\])]?|[*†‡]{1,3}");
    boolean isRaised = look.contains("sup") || element.attr("type").equals("noteAnchor");
    if (isRaised && isNumber) {
      mark(Mark.Kind.NOTE_MARK, from);
    } else if (look.contains("bold")) {
      mark(Mark.Kind.STRONG, from);
    } else if (name.equals("emph") || (name.equals("hi") && look.contains("ital"))) {
      mark(Mark.Kind.EMPHASIS, from);
    }
  }

  /** The source's own note is referred to by its number; an editor's is none of its words. */
  private void note(Element note, Passage.Kind kind) {
    boolean isEditors =
        note.hasAttr("resp") || Set.of("editorial", "editor", "gloss").contains(note.attr("type"));
    if (isEditors) {
      leaveOut(note, "an editor's note");
    } else if (words.words().isEmpty()) {
      within(note, kind);
    } else {
      int from = words.length();
      words.addAll(note.attr("n"), tree.span(note).start());
      mark(Mark.Kind.NOTE_MARK, from);
      notes.add(note);
    }
  }

  private void leaveOut(Element element, String reason) {
    String said = element.text().strip();
    if (!said.isEmpty()) {
      String shown = said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
      leftOut.add(new LeftOut(shown, reason, tree.span(element)));
    }
  }
}
