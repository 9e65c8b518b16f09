package dossier.render;

/**
 * One of two compared versions of a text.
 *
 * @param siglum the source's badge
 * @param source title and page
 * @param date when it was written or published
 */
public record Version(Siglum siglum, Link source, DateWords date) {}
