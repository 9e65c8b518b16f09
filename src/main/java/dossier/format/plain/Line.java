package dossier.format.plain;

import dossier.input.Span;
import dossier.text.Letters;
import java.util.regex.Pattern;

/**
 * A line of the file without the white space at its ends.
 *
 * @param span where it stands
 * @param words what stands there
 * @param indent how many signs of white space stood before it
 */
record Line(Span span, String words, int indent) {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)\\]]*$");

  /** The line up to an offset in its words. */
  Line before(int end) {
    String kept = words.substring(0, end).stripTrailing();
    return new Line(new Span(span.start(), span.start() + kept.length()), kept, indent);
  }

  int length() {
    return words.length();
  }

  /** Whether a sentence ends with the line. */
  boolean endsSentence() {
    return SENTENCE_END.matcher(words).find();
  }

  boolean beginsSmall() {
    return Letters.isSmall(words.codePointAt(0));
  }
}
