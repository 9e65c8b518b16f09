package dossier.record;

import dossier.citation.Citation;
import dossier.citation.Reference;

/**
 * What one person is to another.
 *
 * @param of the other person
 * @param as what this person is to the other: {@code husband}
 * @param citation the words it rests on
 */
public record Relation(Reference of, String as, Citation citation) {}
