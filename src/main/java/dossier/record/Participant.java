package dossier.record;

import dossier.citation.Reference;

/**
 * Somebody who takes part in an event.
 *
 * @param person their id
 * @param role the part, in a word or two: {@code defector}
 */
public record Participant(Reference person, String role) {}
