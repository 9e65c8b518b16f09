package dossier.input;

/**
 * A place in a file as people count.
 *
 * @param line 1-based
 * @param column 1-based, in Unicode code points
 */
public record Position(int line, int column) {}
