package dossier.text;

import dossier.input.Span;

/** A block of a source's text, in reading order. */
public sealed interface Block permits Heading, Passage, Separator {
  /** The words as they stand, without markup. */
  String words();

  /** Where the block stands in its file. */
  Span span();
}
