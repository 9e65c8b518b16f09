package dossier.date;

/**
 * A phrase found in the tokens.
 *
 * @param start index of its first token
 * @param end index behind its last
 */
record Found(int start, int end, Meaning meaning) {}
