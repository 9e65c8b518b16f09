package dossier.text;

import dossier.input.Span;
import java.util.List;

/**
 * A numbered paragraph of a source, the unit that a footnote points to.
 *
 * @param number 1-based, counted through the whole text
 * @param kind what part of the page it is
 * @param words the words as they stand, one space between any two, {@code \n} where the source
 *     breaks a line
 * @param marks runs that the source sets off, by place
 * @param map leads back to the file
 * @param span where the passage stands in the file
 */
public record Passage(
    int number, Kind kind, String words, List<Mark> marks, OffsetMap map, Span span)
    implements Block {

  /** What part of the page a passage is. */
  public enum Kind {
    PARAGRAPH,
    QUOTATION,
    /** Names where an epigraph or a quotation comes from. */
    ATTRIBUTION,
    CAPTION,
    /** A row of a box; its cells are joined by one space. */
    ROW
  }

  public Passage {
    marks = List.copyOf(marks);
  }

  /** Words that stand in no source, looked at as a passage is. */
  public static Passage of(String words) {
    return new Passage(
        1,
        Kind.PARAGRAPH,
        words,
        List.of(),
        new OffsetMap.Builder().build(),
        new Span(0, words.length()));
  }

  /**
   * Where each sentence stands in the words; together they cover all but the white space between
   * them.
   */
  public List<Span> sentences() {
    return Sentences.of(words, marks);
  }

  /** Where a run of the words stands in the file. */
  public Span inFile(Span inWords) {
    return map.inFile(inWords);
  }

  /** The words of a span without the source's own note marks: as a reader would quote them. */
  public String quotable(Span inWords) {
    StringBuilder quote = new StringBuilder();
    int at = inWords.start();
    for (Mark mark : marks) {
      if (mark.kind() == Mark.Kind.NOTE_MARK && inWords.encloses(mark.span())) {
        quote.append(words, at, mark.span().start());
        at = mark.span().end();
      }
    }
    return quote.append(words, at, inWords.end()).toString();
  }
}
