package dossier.picture.network;

/**
 * One of those who are joined in a network.
 *
 * @param name beside the marks
 * @param title the name in full
 * @param href where the name leads
 */
public record Node(String name, String title, String href) {}
