package dossier.fit;

import dossier.citation.Citation;
import dossier.citation.Footnote;
import dossier.input.InputFile;
import dossier.input.Span;
import dossier.record.Record;
import java.util.List;

/**
 * A stretch of our own words with what it rests on.
 *
 * @param record whose words they are
 * @param file where they stand
 * @param start offset in the file of the first character of {@code paragraph}
 * @param paragraph the words around it, markup and notes blanked out, as long as they are in the
 *     file
 * @param span the claim itself, in the paragraph
 * @param citations what its notes cite
 * @param remarks what its notes say as the editor's own
 * @param hasOpenNote whether one of its notes is a remark alone, that the claim goes beyond its
 *     quotes
 */
public record Claim(
    Record record,
    InputFile file,
    int start,
    String paragraph,
    Span span,
    List<Citation> citations,
    List<String> remarks,
    boolean hasOpenNote) {

  public Claim {
    citations = List.copyOf(citations);
    remarks = List.copyOf(remarks);
  }

  static Claim of(
      Record record, InputFile file, int start, String paragraph, Span span, List<Footnote> notes) {
    return new Claim(
        record,
        file,
        start,
        paragraph,
        span,
        notes.stream().flatMap(note -> note.citations().stream()).toList(),
        notes.stream().flatMap(note -> note.editorsRemark().stream()).toList(),
        notes.stream()
            .anyMatch(note -> note.citations().isEmpty() && note.editorsRemark().isPresent()));
  }

  /** The words of the claim. */
  public String words() {
    return span.in(paragraph);
  }

  /** The paragraph as it is written, with markup and notes. */
  String written() {
    return file.text().substring(start, start + paragraph.length());
  }

  /** Where it stands in the file. */
  public Span inFile() {
    return span.shift(start);
  }

  /** Whether it rests on no text, openly. */
  boolean isEditors() {
    return citations.isEmpty() && !remarks.isEmpty();
  }
}
