package dossier.text;

import dossier.input.Span;

/**
 * Names the section that follows. It is no passage: notes point to what is said under it.
 *
 * @param level 1 to 6
 */
public record Heading(int level, String words, Span span) implements Block {}
