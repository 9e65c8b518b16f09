package dossier.format;

import dossier.input.Span;

/**
 * Words of a raw file that are no part of its text.
 *
 * @param words as they stand
 * @param reason why they are no part of it
 * @param span where they stand in the file
 */
public record LeftOut(String words, String reason, Span span) {}
