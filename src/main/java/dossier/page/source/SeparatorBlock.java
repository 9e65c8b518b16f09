package dossier.page.source;

/**
 * A sign between two parts of a text, which is no passage.
 *
 * @param sign as it stands in the text, for example three stars
 */
public record SeparatorBlock(String sign) implements TextBlock {}
