package dossier.format.plain;

import dossier.input.Span;
import dossier.text.LetterForms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two parts of a word that stands on two lines. The hyphen goes where the text has the
 * word whole elsewhere, or the sign itself says that it is no letter; else it stays.
 */
final class LineEnds {
  private static final Pattern HEAD =
      LetterForms.pattern("([\\p{L}\\p{M}'’]*\\p{L})([-‐¬\u00AD])$");
  private static final Pattern TAIL = LetterForms.pattern("^\\p{Ll}[\\p{L}\\p{M}]*");
  private static final Pattern WORD = LetterForms.pattern("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");

  private final Set<String> whole = new HashSet<>();
  private @Nullable Span firstKept;
  private int kept;

  LineEnds(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      for (Line line : paragraph.lines()) {
        Matcher word = WORD.matcher(line.words());
        while (word.find()) {
          whole.add(LetterForms.small(word.group()));
          Stream.of(word.group().split("-")).forEach(part -> whole.add(LetterForms.small(part)));
        }
      }
    }
  }

  /** How two lines of one paragraph are joined. */
  enum Join {
    /** A blank stands between them. */
    BLANK,
    /** The hyphen is a sign of the word. */
    KEPT,
    /** The hyphen goes. */
    UNDONE
  }

  Join between(Line line, Line next) {
    Matcher head = HEAD.matcher(line.words());
    Matcher tail = TAIL.matcher(next.words());
    if (!head.find() || !tail.find()) {
      return Join.BLANK;
    }
    boolean isSoft = "¬\u00AD".contains(head.group(2));
    String joined = LetterForms.small(head.group(1) + tail.group());
    String hyphened = LetterForms.small(head.group(1) + "-" + tail.group());
    if (isSoft || whole.contains(joined)) {
      return Join.UNDONE;
    }
    if (!whole.contains(hyphened) && kept++ == 0) {
      int end = line.span().end();
      firstKept = new Span(end - 1, end);
    }
    return Join.KEPT;
  }

  /** The first hyphen that was kept without knowing whether it belongs to its word. */
  Optional<Span> firstKept() {
    return Optional.ofNullable(firstKept);
  }

  int kept() {
    return kept;
  }
}
