package dossier.page;

import dossier.address.Anchor;
import dossier.citation.Verdict.Verified;
import dossier.html.Html;
import dossier.html.MarkedText;
import dossier.input.Span;
import dossier.link.CitedRun;
import dossier.link.Shown;
import dossier.mention.Mention;
import dossier.record.TextNote;
import dossier.text.Mark;
import dossier.text.Passage;
import java.util.List;

/** Prints the words of a passage with names linked, cited runs and noted words marked. */
public final class PassagePrinter {
  private final PageContext context;
  private final String source;

  public PassagePrinter(PageContext context, String source) {
    this.context = context;
    this.source = source;
  }

  /** An editor's note on words of a passage, with its number in the whole source. */
  public record Noted(int number, TextNote note, Verified where) {}

  /** As much of a passage as the site shows, gaps marked. */
  public Html print(Passage passage, List<Noted> notes) {
    Shown shown = context.shown();
    MarkedText text = MarkedText.of(passage.words());
    gaps(shown.parts(source, passage), text, passage.words().length());
    for (Noted noted : notes) {
      Span words = noted.where().whole();
      text.noted(words.start(), words.end(), noted.number());
    }
    context.citedBy().in(source, passage.number()).stream()
        .filter(run -> run.by().stream().anyMatch(by -> by.kind().attests()))
        .forEach(run -> cited(run, text));
    context.mentions().in(source, passage.number()).stream()
        .filter(mention -> shown.isShown(source, passage, mention.span()))
        .forEach(mention -> name(mention, text));
    passage.marks().forEach(mark -> style(mark, shown.isExtract(source), text));
    breaks(passage.words(), text);
    if (passage.kind() == Passage.Kind.ROW) {
      cells(passage, text);
    }
    return text.html();
  }

  /**
   * A part of a passage as it stands beside another version.
   *
   * @param part the sentences, a span in the words of the passage
   * @param own runs of words that the other version lacks
   */
  public Html compared(Passage passage, Span part, List<Span> own, boolean isLeft) {
    boolean isExtract = context.shown().isExtract(source);
    MarkedText text = MarkedText.of(part.in(passage.words()));
    for (Span run : own) {
      text.own(run.start() - part.start(), run.end() - part.start(), isLeft);
    }
    for (Mark mark : passage.marks()) {
      int start = Math.max(mark.span().start(), part.start());
      int end = Math.min(mark.span().end(), part.end());
      if (start < end) {
        style(
            new Mark(mark.kind(), new Span(start - part.start(), end - part.start())),
            isExtract,
            text);
      }
    }
    breaks(part.in(passage.words()), text);
    return text.html();
  }

  private static void cited(CitedRun run, MarkedText text) {
    run.where()
        .runs()
        .forEach(span -> text.cited(span.start(), span.end(), Anchor.run(run.number())));
  }

  private void name(Mention mention, MarkedText text) {
    context
        .href(mention.id())
        .ifPresent(href -> text.linked(mention.span().start(), mention.span().end(), href));
  }

  private static void gaps(List<Span> parts, MarkedText text, int end) {
    int at = 0;
    for (Span part : parts) {
      gap(at, part.start(), text, (at > 0 ? " " : "") + Shown.GAP + " ");
      at = part.end();
    }
    gap(at, end, text, " " + Shown.GAP);
  }

  private static void gap(int from, int to, MarkedText text, String instead) {
    if (from < to) {
      text.withheld(from, to, instead);
    }
  }

  /** An extract has no use for the marks of notes that it does not have. */
  private static void style(Mark mark, boolean isExtract, MarkedText text) {
    int start = mark.span().start();
    int end = mark.span().end();
    switch (mark.kind()) {
      case EMPHASIS, STRONG -> text.emphasized(start, end);
      case NOTE_MARK -> {
        if (isExtract) {
          text.withheld(start, end, "");
        } else {
          text.raised(start, end);
        }
      }
      case LABEL -> {} // A label is a cell of a row, see below.
    }
  }

  private static void breaks(String words, MarkedText text) {
    for (int at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) {
      text.brokenAt(at);
    }
  }

  /** A row of a box: the label and what it labels. */
  private static void cells(Passage row, MarkedText text) {
    int end =
        row.marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.LABEL)
            .mapToInt(mark -> mark.span().end())
            .findFirst()
            .orElse(0);
    if (end > 0) {
      text.cell(0, end);
    }
    text.cell(end == 0 ? 0 : end + 1, row.words().length());
  }
}
