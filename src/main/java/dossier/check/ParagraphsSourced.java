package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Span;
import dossier.link.Concordance;
import dossier.record.Prose;
import dossier.record.Record;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every paragraph of our own words carries a footnote; of a table one is enough. */
final class ParagraphsSourced implements Check {

  @Override
  public void run(Concordance concordance, Diagnostics diagnostics) {
    concordance.catalogue().records().forEach(record -> check(record, diagnostics));
  }

  private static void check(Record record, Diagnostics diagnostics) {
    InputFile file = record.prose().markdown().file();
    Map<Span, Boolean> sourced = new LinkedHashMap<>();
    for (Prose.Paragraph paragraph : record.prose().paragraphs()) {
      sourced.merge(unit(file, paragraph.span()), !paragraph.notes().isEmpty(), Boolean::logicalOr);
    }
    sourced.forEach(
        (span, isSourced) -> {
          if (!isSourced) {
            diagnostics.add(
                Diagnostic.of(
                        Code.PARAGRAPH_UNSOURCED,
                        Place.of(file, span),
                        "no footnote says what this paragraph rests on")
                    .help(
                        "cite a source: `[^1]` in the text, and below `[^1]: SOURCE: \"the words\"`;"
                            + " or write `[^1]: Editor: …`"));
          }
        });
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
