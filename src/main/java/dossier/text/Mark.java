package dossier.text;

import dossier.input.Span;

/**
 * What a run of a passage's words is, beside words.
 *
 * @param kind how the source sets it off
 * @param span offsets into the passage's words
 */
public record Mark(Kind kind, Span span) {

  /** How a source sets off some of its words. */
  public enum Kind {
    EMPHASIS,
    STRONG,
    /**
     * A reference to the source's own notes: {@code authority²}. No word of the text, so quotes
     * ignore it.
     */
    NOTE_MARK,
    /** The first cell of a row of a box. */
    LABEL
  }
}
