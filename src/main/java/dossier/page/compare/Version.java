package dossier.page.compare;

import dossier.html.DateWords;
import dossier.html.Link;
import dossier.html.Siglum;

/**
 * One of two compared versions of a text.
 *
 * @param siglum the source's badge
 * @param source title and page
 * @param date when it was written or published
 */
public record Version(Siglum siglum, Link source, DateWords date) {}
