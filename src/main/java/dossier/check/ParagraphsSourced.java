package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Span;
import dossier.link.Concordance;
import dossier.record.Prose;
import dossier.record.Record;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every paragraph of our own words carries a footnote; of a table one is enough. */
final class ParagraphsSourced implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.catalogue().records().stream()
        .flatMap(record -> unsourced(record).stream())
        .toList();
  }

  private static List<Diagnostic> unsourced(Record record) {
    InputFile file = record.prose().markdown().file();
    Map<Span, Boolean> sourced = new LinkedHashMap<>();
    for (Prose.Paragraph paragraph : record.prose().paragraphs()) {
      sourced.merge(unit(file, paragraph.span()), !paragraph.notes().isEmpty(), Boolean::logicalOr);
    }
    return sourced.entrySet().stream()
        .filter(unit -> !unit.getValue())
        .map(
            unit ->
                Diagnostic.of(
                        Code.PARAGRAPH_UNSOURCED,
                        Place.of(file, unit.getKey()),
                        "no footnote says what this paragraph rests on")
                    .help(
                        "cite a source: `[^1]` in the text, and below `[^1]: SOURCE: \"the"
                            + " words\"`; or write `[^1]: Editor: …`"))
        .toList();
  }

  /** The first line of a paragraph; for a cell of a table, the first line of the table. */
  private static Span unit(InputFile file, Span paragraph) {
    int line = file.position(paragraph.start()).line();
    if (!isRow(file, line)) {
      return new Span(paragraph.start(), Math.min(paragraph.end(), file.lineSpan(line).end()));
    }
    while (line > 1 && isRow(file, line - 1)) {
      line--;
    }
    return file.lineSpan(line);
  }

  private static boolean isRow(InputFile file, int line) {
    return file.line(line).stripLeading().startsWith("|");
  }
}
