package dossier.mention;

import dossier.input.Span;

/**
 * A name standing in words, resolved to a person or a place.
 *
 * @param id of the person or the place
 * @param isPerson whether it names a person
 * @param span where, as offsets into the words of the passage or, for our own prose, into the file
 * @param form the name as it stands there
 */
public record Mention(String id, boolean isPerson, Span span, String form) {}
