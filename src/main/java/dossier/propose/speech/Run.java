package dossier.propose.speech;

import dossier.input.Span;

/**
 * A name in a passage, and whose it is.
 *
 * @param id of the person or the place
 * @param isPerson whether it names a person
 * @param span where in the words of the passage
 */
public record Run(String id, boolean isPerson, Span span) {}
