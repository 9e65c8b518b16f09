package dossier.record;

import dossier.citation.Footnote;
import dossier.citation.Reference;
import dossier.content.Markdown;
import dossier.input.Span;
import java.util.List;

/**
 * Our own words about a record.
 *
 * @param markdown the parsed words
 * @param paragraphs where each paragraph stands in the file, and the labels of the notes it refers
 *     to
 * @param footnotes the notes, in the order written
 * @param links the records it links to by hand
 */
public record Prose(
    Markdown markdown,
    List<Paragraph> paragraphs,
    List<Footnote> footnotes,
    List<Reference> links) {

  public Prose {
    paragraphs = List.copyOf(paragraphs);
    footnotes = List.copyOf(footnotes);
    links = List.copyOf(links);
  }

  /** No words of ours. */
  static Prose none(Markdown markdown) {
    return new Prose(markdown, List.of(), List.of(), List.of());
  }

  public boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /** The first paragraph as it is read, without marks of notes; empty if there is none. */
  public String opening() {
    return paragraphs.isEmpty() ? "" : new OpeningWords(markdown).of(paragraphs.get(0).span());
  }

  /**
   * A mark in our words that calls a note.
   *
   * @param label of the note
   * @param span where it stands in the file
   */
  public record NoteMark(String label, Span span) {}

  /**
   * A paragraph, item or cell of prose.
   *
   * @param span where it stands in the file
   * @param words its text with everything that is no plain text blanked out by U+FFFC, so that
   *     offsets into it, plus the start of the span, are offsets into the file
   * @param read the same with the words of links, as a reader reads them
   * @param marks the notes it refers to, by place
   */
  public record Paragraph(Span span, String words, String read, List<NoteMark> marks) {
    /** Stands for a character that is no plain text. */
    public static final char BLANK = '\uFFFC';

    public Paragraph {
      marks = List.copyOf(marks);
    }

    /** Labels of the notes it refers to. */
    public List<String> notes() {
      return marks.stream().map(NoteMark::label).toList();
    }
  }
}
