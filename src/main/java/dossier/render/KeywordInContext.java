package dossier.render;

/**
 * A mention with some words on both sides.
 *
 * @param passage {@code §5}, leading to the passage
 * @param before the words before the name, with an ellipsis where the passage goes on
 * @param form the name as it stands there
 * @param after the words after it, likewise
 */
public record KeywordInContext(Link passage, String before, String form, String after) {}
