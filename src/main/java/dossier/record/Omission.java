package dossier.record;

/**
 * Words of the file as it came that were left out of the text, as page chrome is.
 *
 * @param words as they stood
 * @param reason why they are no part of the text
 */
public record Omission(String words, String reason) {}
