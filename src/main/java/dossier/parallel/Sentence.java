package dossier.parallel;

import dossier.input.Span;
import dossier.text.Passage;

/**
 * A sentence of a source.
 *
 * @param passage the passage that holds it
 * @param number 1-based, counted within the passage
 * @param span where it stands in the words of the passage
 */
public record Sentence(Passage passage, int number, Span span) {}
