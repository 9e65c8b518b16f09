package dossier.page.help;

import dossier.html.Link;

/**
 * A file to take away.
 *
 * @param link file name and address
 * @param what what it holds, one sentence
 * @param form its format: {@code JSON}, {@code JSON Schema} …
 */
public record Download(Link link, String what, String form) {}
