package dossier.content;

import dossier.input.InputFile;

/**
 * A file of the content folder whose text was read.
 *
 * @param part what it is for
 * @param file its path and text
 */
public record ScannedFile(Part part, InputFile file) {}
