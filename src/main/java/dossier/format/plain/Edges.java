package dossier.format.plain;

import dossier.format.LeftOut;
import dossier.format.Metadata;
import dossier.format.Metadata.Field;
import dossier.format.Phrases;
import dossier.format.SourceLabels;
import dossier.input.Span;
import dossier.text.LetterForms;
import dossier.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lines at the beginning and the end of a text say of it, and what a page prints around it.
 */
final class Edges {
  private static final Phrases CHROME = Phrases.of("page-chrome");
  private static final Pattern SENTENCE_END = LetterForms.pattern("(?<=[.!?])\\s+(?=\\p{Lu})");

  /** How many paragraphs at either end may say something of the text. */
  private static final int EDGE = 12;

  private final Metadata metadata;
  private final List<LeftOut> leftOut;

  Edges(Metadata metadata, List<LeftOut> leftOut) {
    this.metadata = metadata;
    this.leftOut = leftOut;
  }

  /** The paragraphs without page chrome. */
  List<Paragraph> read(List<Paragraph> paragraphs) {
    List<Paragraph> kept = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean isEdge = i < EDGE || i >= paragraphs.size() - EDGE;
      Paragraph paragraph = paragraphs.get(i);
      if (!isEdge || paragraph.lines().stream().anyMatch(line -> line.length() > 250)) {
        kept.add(paragraph);
      } else {
        withoutChrome(paragraph).ifPresent(kept::add);
      }
    }
    for (int i = kept.size() - 2; i > 0 && i >= kept.size() - EDGE; i--) {
      leaveOutIfEmpty(kept, i);
    }
    return kept;
  }

  /** A heading above nothing but what the text says of itself heads nothing. */
  private void leaveOutIfEmpty(List<Paragraph> kept, int index) {
    Paragraph heading = kept.get(index);
    Optional<Field> below = SourceLabels.of(kept.get(index + 1).lines().get(0).words());
    boolean isHeading =
        heading.isShort()
            && heading.isAlone()
            && heading.role() == Paragraph.Role.PROSE
            && Letters.isLetterOrDigit(heading.words().codePointBefore(heading.words().length()))
            && SourceLabels.of(heading.words()).isEmpty();
    if (isHeading && below.filter(Field.UPDATED::equals).isPresent()) {
      leaveOut(heading.words(), "a heading with nothing under it", heading.span());
      kept.remove(index);
    }
  }

  private Optional<Paragraph> withoutChrome(Paragraph paragraph) {
    List<Line> lines = new ArrayList<>();
    for (Line line : paragraph.lines()) {
      Optional<String> reason = CHROME.meaning(line.words());
      if (reason.isPresent()) {
        leaveOut(line.words(), reason.get(), line.span());
      } else {
        Line kept = withoutChrome(line);
        SourceLabels.note(kept.words(), kept.span(), metadata);
        lines.add(kept);
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Paragraph(lines, paragraph.role(), paragraph.isAlone()));
  }

  /** A line of which the last sentences alone are chrome. */
  private Line withoutChrome(Line line) {
    int end = line.length();
    String reason = "";
    Matcher sentenceEnd = SENTENCE_END.matcher(line.words());
    List<Integer> starts = new ArrayList<>();
    while (sentenceEnd.find()) {
      starts.add(sentenceEnd.end());
    }
    for (int i = starts.size() - 1; i >= 0; i--) {
      Optional<String> found = CHROME.meaning(line.words().substring(starts.get(i), end).strip());
      if (found.isEmpty()) {
        break;
      }
      end = starts.get(i);
      reason = found.get();
    }
    if (!reason.isEmpty()) {
      leaveOut(
          line.words().substring(end),
          reason,
          new Span(line.span().start() + end, line.span().end()));
    }
    return end < line.length() ? line.before(end) : line;
  }

  private void leaveOut(String words, String reason, Span span) {
    leftOut.add(new LeftOut(words, reason, span));
  }
}
