package dossier.page.source;

/**
 * Passages that are not shown, for a source of which only the cited passages are published.
 *
 * @param words for example {@code §4 to §9 are not shown}
 */
public record OmissionBlock(String words) implements TextBlock {}
