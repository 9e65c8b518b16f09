package dossier.format.plain;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.format.Encoding;
import dossier.format.Format;
import dossier.format.LeftOut;
import dossier.format.Metadata;
import dossier.format.RawText;
import dossier.format.plain.LineEnds.Join;
import dossier.format.plain.Paragraph.Role;
import dossier.input.InputFile;
import dossier.input.RawFile;
import dossier.input.Span;
import dossier.text.BlockList;
import dossier.text.GatheredWords;
import dossier.text.Mark;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Reads plain text, {@code .txt}. */
public final class PlainText implements Format {

  @Override
  public Set<String> endings() {
    return Set.of("txt");
  }

  @Override
  public Optional<RawText> read(RawFile raw, Diagnostics diagnostics) {
    return Encoding.decode(raw, "", diagnostics).map(file -> read(file, diagnostics));
  }

  private static RawText read(InputFile file, Diagnostics diagnostics) {
    Metadata metadata = new Metadata();
    List<LeftOut> leftOut = new ArrayList<>();
    List<Paragraph> all = Paragraphs.of(Lines.grouped(file, leftOut));
    List<Paragraph> kept = new Edges(metadata, leftOut).read(all);
    List<Paragraph> paragraphs = Roles.of(kept, metadata, leftOut);
    LineEnds lineEnds = new LineEnds(paragraphs);
    PlainText.Blocks blocks = new Blocks(lineEnds, NoteMarks.in(file));
    paragraphs.forEach(blocks::add);
    lineEnds.firstKept().ifPresent(at -> diagnostics.add(hyphens(file, at, lineEnds.kept())));
    leftOut.sort(Comparator.comparing(LeftOut::span));
    return new RawText(blocks.blocks.text(file), metadata, leftOut);
  }

  private static Diagnostic hyphens(InputFile file, Span at, int kept) {
    return Diagnostic.of(
            Code.RAW_HYPHENS_KEPT,
            Place.of(file, at),
            kept == 1
                ? "this hyphen at the end of a line is kept; the text has the word nowhere whole"
                : "hyphens at the ends of "
                    + kept
                    + " lines are kept, this one the first; the text has their words nowhere whole")
        .help("take away those that are no sign of their word");
  }

  /** Makes blocks of paragraphs. */
  private static final class Blocks {
    private final LineEnds lineEnds;
    private final NavigableSet<Span> noteMarks;
    private final BlockList blocks = new BlockList();

    private Blocks(LineEnds lineEnds, List<Span> noteMarks) {
      this.lineEnds = lineEnds;
      this.noteMarks = new TreeSet<>(noteMarks);
    }

    private void add(Paragraph paragraph) {
      GatheredWords words = words(paragraph);
      switch (paragraph.role()) {
        case TITLE -> blocks.heading(1, words, paragraph.span());
        case HEADING -> blocks.heading(2, words, paragraph.span());
        case PROSE, LINES -> blocks.add(words, Passage.Kind.PARAGRAPH, paragraph.span());
        case ROW -> blocks.add(words, Passage.Kind.ROW, paragraph.span());
        case QUOTATION -> blocks.add(words, Passage.Kind.QUOTATION, paragraph.span());
        case ATTRIBUTION -> blocks.add(words, Passage.Kind.ATTRIBUTION, paragraph.span());
        case CAPTION -> blocks.add(words, Passage.Kind.CAPTION, paragraph.span());
      }
    }

    private GatheredWords words(Paragraph paragraph) {
      GatheredWords words = new GatheredWords(0);
      List<Line> lines = paragraph.lines();
      OptionalInt label =
          paragraph.role() == Role.ROW ? Box.endOfLabel(paragraph) : OptionalInt.empty();
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        boolean isLast = i + 1 == lines.size();
        Join join =
            isLast || paragraph.role() == Role.LINES
                ? Join.BLANK
                : lineEnds.between(line, lines.get(i + 1));
        int end = line.span().end() - (join == Join.UNDONE ? 1 : 0);
        if (i == 0 && label.isPresent()) {
          int parted = line.span().start() + label.getAsInt();
          run(line, line.span().start(), parted, words);
          words.mark(Mark.Kind.LABEL, 0);
          words.add(' ', parted);
          run(line, parted, end, words);
        } else {
          run(line, line.span().start(), end, words);
        }
        if (!isLast && join == Join.BLANK) {
          words.add(paragraph.role() == Role.LINES ? '\n' : ' ', line.span().end());
        }
      }
      return words;
    }

    /** Adds what stands between two offsets of the file, with its note marks. */
    private void run(Line line, int from, int to, GatheredWords words) {
      int at = from;
      for (Span mark : noteMarks.subSet(new Span(from, from), new Span(to, to))) {
        part(line, at, mark.start(), words);
        int marked = words.length();
        part(line, mark.start(), Math.min(mark.end(), to), words);
        words.mark(Mark.Kind.NOTE_MARK, marked);
        at = Math.min(mark.end(), to);
      }
      part(line, at, to, words);
    }

    private static void part(Line line, int from, int to, GatheredWords words) {
      int start = line.span().start();
      words.addAll(line.words().substring(from - start, to - start), from);
    }
  }
}
