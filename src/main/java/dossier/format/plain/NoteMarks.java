package dossier.format.plain;

import dossier.input.InputFile;
import dossier.input.Span;
import dossier.text.LetterForms;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marks by which a text refers to notes of its own, where they have run together with the
 * words: {@code authority2 … worked6}. A number alone proves nothing; several that count upwards
 * do.
 */
final class NoteMarks {
  private static final Pattern CANDIDATE =
      LetterForms.pattern(
          "(?:(?<=\\p{Ll}{2})|(?<=\\p{Ll}[.,;:!?\"”’»)]))"
              + "(?:(\\d{1,3})|\\[(\\d{1,3})\\])(?![\\p{L}\\p{N}%°\\[]|[.,:/]\\d)");
  private static final Pattern RAISED =
      LetterForms.pattern("(?<=\\p{L}{3}|\\p{L}[.,;:!?\"”’»)])[⁰¹²³⁴⁵⁶⁷⁸⁹]+");
  private static final int WIDEST_GAP = 3;
  private static final int FEWEST = 3;

  private NoteMarks() {}

  /** The marks of a text, in its order. */
  static List<Span> in(InputFile file) {
    List<Span> marks = new ArrayList<>(counted(file.text()));
    Matcher raised = RAISED.matcher(file.text());
    while (raised.find()) {
      marks.add(new Span(raised.start(), raised.end()));
    }
    return marks.stream().sorted().toList();
  }

  private static List<Span> counted(String text) {
    List<Span> counted = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(text);
    int last = 0;
    while (candidate.find()) {
      String digits = candidate.group(1) == null ? candidate.group(2) : candidate.group(1);
      int number = Integer.parseInt(digits);
      if ((number > last && number <= last + WIDEST_GAP) || number == 1) {
        counted.add(new Span(candidate.start(), candidate.end()));
        last = number;
      }
    }
    return counted.size() >= FEWEST ? counted : List.of();
  }
}
