package dossier.record;

import dossier.citation.Citation;

/**
 * What one source says on a disputed point.
 *
 * @param says the value in our words
 * @param citation the words it rests on
 */
public record Claim(String says, Citation citation) {}
