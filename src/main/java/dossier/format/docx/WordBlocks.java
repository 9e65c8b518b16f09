package dossier.format.docx;

import dossier.format.LeftOut;
import dossier.input.InputFile;
import dossier.input.Span;
import dossier.text.BlockList;
import dossier.text.GatheredWords;
import dossier.text.Mark;
import dossier.text.Passage;
import dossier.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes blocks of a word processor's paragraphs and rows. The words, a paragraph a line, are the
 * text in which the blocks have their places.
 */
final class WordBlocks {
  private final StringBuilder lines = new StringBuilder();
  private final BlockList blocks = new BlockList();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Styles styles;
  private final Map<String, Element> notes = new HashMap<>();
  private final List<Element> referred = new ArrayList<>();
  private GatheredWords words = new GatheredWords(0);

  WordBlocks(Archive archive) {
    this.styles = new Styles(archive.xml("word/styles.xml"));
    notes(archive.xml("word/footnotes.xml"), "w:footnote");
    notes(archive.xml("word/endnotes.xml"), "w:endnote");
    archive
        .xml("word/document.xml")
        .map(document -> document.getElementsByTag("w:body"))
        .ifPresent(bodies -> bodies.forEach(this::inside));
    for (int i = 0; i < referred.size(); i++) {
      note(i);
    }
  }

  private void notes(Optional<Document> part, String name) {
    part.ifPresent(
        found ->
            found
                .getElementsByTag(name)
                .forEach(note -> notes.put(name + note.attr("w:id"), note)));
  }

  String lines() {
    return lines.toString();
  }

  SourceText text(InputFile file) {
    return blocks.text(file);
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  private void inside(Element parent) {
    for (Element each : parent.children()) {
      switch (each.tagName()) {
        case "w:p" -> paragraph(each);
        case "w:tr" -> row(each);
        case "w:sectPr", "mc:Fallback" -> {}
        default -> inside(each);
      }
    }
  }

  private void paragraph(Element paragraph) {
    int from = lines.length();
    runs(paragraph);
    end(from, styles.level(paragraph), kind(styles.of(paragraph)));
  }

  private static Passage.Kind kind(String style) {
    return switch (style) {
      case "quote", "intense quote", "block text" -> Passage.Kind.QUOTATION;
      case "caption" -> Passage.Kind.CAPTION;
      default -> Passage.Kind.PARAGRAPH;
    };
  }

  private void end(int from, int level, Passage.Kind kind) {
    Span span = new Span(from, lines.length());
    if (level > 0 && !words.words().isEmpty()) {
      blocks.heading(level, words, span);
    } else {
      blocks.add(words, kind, span);
    }
    words = new GatheredWords(0);
    lines.append('\n');
  }

  /** A table of one column, or with whole paragraphs in its cells, only places them. */
  private void row(Element row) {
    List<Element> cells =
        row.children().stream().filter(cell -> cell.tagName().equals("w:tc")).toList();
    boolean isLayout = cells.stream().anyMatch(cell -> cell.getElementsByTag("w:p").size() > 3);
    if (isLayout || cells.size() < 2) {
      cells.forEach(this::inside);
      return;
    }
    int from = lines.length();
    for (int i = 0; i < cells.size(); i++) {
      int begun = words.length();
      for (Element paragraph : cells.get(i).getElementsByTag("w:p")) {
        runs(paragraph);
        add(" ");
      }
      if (i == 0) {
        mark(Mark.Kind.LABEL, begun);
      }
    }
    end(from, 0, Passage.Kind.ROW);
  }

  private void runs(Element parent) {
    for (Element each : parent.children()) {
      switch (each.tagName()) {
        case "w:r" -> run(each);
        case "w:del", "w:moveFrom" -> deleted(each);
        case "w:p", "w:pPr", "mc:Fallback" -> {}
        default -> runs(each);
      }
    }
  }

  private void deleted(Element deletion) {
    String said = deletion.getElementsByTag("w:delText").text();
    if (!said.isBlank()) {
      Span at = new Span(lines.length(), lines.length());
      leftOut.add(new LeftOut(said, "deleted in the file, with changes tracked", at));
    }
  }

  private void run(Element run) {
    if (Xml.isOn(run, "w:vanish")) {
      return;
    }
    int from = words.length();
    run.children().forEach(this::piece);
    boolean isRaised =
        Xml.child(run, "w:rPr")
            .flatMap(look -> Xml.child(look, "w:vertAlign"))
            .filter(align -> align.attr("w:val").equals("superscript"))
            .isPresent();
    if (isRaised && run.text().strip().matches("[\\[(]?\\d{1,3}[\\])]?|[*†‡]{1,3}")) {
      mark(Mark.Kind.NOTE_MARK, from);
    } else if (Xml.isOn(run, "w:b")) {
      mark(Mark.Kind.STRONG, from);
    } else if (Xml.isOn(run, "w:i")) {
      mark(Mark.Kind.EMPHASIS, from);
    }
  }

  private void piece(Element piece) {
    switch (piece.tagName()) {
      case "w:t" -> add(piece.wholeText());
      case "w:tab" -> add(" ");
      case "w:br", "w:cr" -> lineBreak(piece);
      case "w:noBreakHyphen" -> add("‑");
      case "w:footnoteReference" -> reference("w:footnote" + piece.attr("w:id"));
      case "w:endnoteReference" -> reference("w:endnote" + piece.attr("w:id"));
      default -> {}
    }
  }

  private void lineBreak(Element piece) {
    boolean isOfPage = piece.attr("w:type").matches("page|column");
    if (!isOfPage && !words.words().isEmpty()) {
      add("\n");
    }
  }

  /** The number of a note, which the word processor counts, stands nowhere in its words. */
  private void reference(String id) {
    Element note = notes.remove(id);
    if (note != null) {
      referred.add(note);
      int from = words.length();
      add(String.valueOf(referred.size()));
      mark(Mark.Kind.NOTE_MARK, from);
    }
  }

  private void note(int index) {
    int from = lines.length();
    add((index + 1) + " ");
    for (Element paragraph : referred.get(index).getElementsByTag("w:p")) {
      runs(paragraph);
      add(" ");
    }
    end(from, 0, Passage.Kind.PARAGRAPH);
  }

  private void add(String piece) {
    words.addAll(piece, lines.length());
    lines.append(piece);
  }

  private void mark(Mark.Kind kind, int from) {
    if (words.length() > from) {
      words.mark(kind, from);
    }
  }
}
