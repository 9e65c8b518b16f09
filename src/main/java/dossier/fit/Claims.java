package dossier.fit;

import dossier.citation.Footnote;
import dossier.input.Span;
import dossier.record.Prose;
import dossier.record.Prose.NoteMark;
import dossier.record.Prose.Paragraph;
import dossier.record.Record;
import dossier.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parts our own words into claims.
 *
 * <p>The rule: a claim reaches from the last note mark, or the beginning of the paragraph, to the
 * next run of marks. Words behind the last mark have no note of their own and are held to all the
 * notes of their paragraph; a paragraph without notes makes no claim.
 */
final class Claims {
  private Claims() {}

  /** The claims in the prose of a record, in order. */
  static List<Claim> of(Record record) {
    return record.prose().paragraphs().stream()
        .filter(paragraph -> !paragraph.marks().isEmpty())
        .flatMap(paragraph -> of(record, paragraph))
        .toList();
  }

  /** The words of a paragraph as they are read, as long as they are in the file. */
  static String words(Paragraph paragraph) {
    return paragraph.read().replace(Paragraph.BLANK, ' ');
  }

  private static Stream<Claim> of(Record record, Paragraph paragraph) {
    String words = words(paragraph);
    List<Claim> claims = new ArrayList<>();
    List<Footnote> notes = new ArrayList<>();
    int from = 0;
    int behind = 0;
    for (NoteMark mark : paragraph.marks()) {
      Span at = mark.span().shift(-paragraph.span().start());
      if (!notes.isEmpty() && hasWords(words, behind, at.start())) {
        claims.add(claim(record, paragraph, words, new Span(from, behind), notes));
        notes.clear();
        from = behind;
      }
      note(record, mark).ifPresent(notes::add);
      behind = at.end();
    }
    claims.add(claim(record, paragraph, words, new Span(from, behind), notes));
    if (hasWords(words, behind, words.length())) {
      List<Footnote> all =
          paragraph.marks().stream().flatMap(mark -> note(record, mark).stream()).toList();
      claims.add(claim(record, paragraph, words, new Span(behind, words.length()), all));
    }
    return claims.stream();
  }

  private static Claim claim(
      Record record, Paragraph paragraph, String words, Span span, List<Footnote> notes) {
    Prose prose = record.prose();
    return Claim.of(record, prose.markdown().file(), paragraph.span().start(), words, span, notes);
  }

  private static Optional<Footnote> note(Record record, NoteMark mark) {
    return record.prose().footnotes().stream()
        .filter(note -> note.label().equals(mark.label()))
        .findFirst();
  }

  private static boolean hasWords(String words, int from, int to) {
    return words
        .substring(from, Math.max(from, to))
        .codePoints()
        .anyMatch(Letters::isLetterOrDigit);
  }
}
