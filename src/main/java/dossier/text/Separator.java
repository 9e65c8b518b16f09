package dossier.text;

import dossier.input.Span;

/** A break without a word, such as {@code ★ ★ ★}. */
public record Separator(String words, Span span) implements Block {}
