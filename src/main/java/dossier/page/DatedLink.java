package dossier.page;

import dossier.html.DateWords;
import dossier.html.Link;

/**
 * An event in a list of neighbours.
 *
 * @param date as its accounts agree, or {@link DateWords#NONE}
 * @param event title and page
 */
public record DatedLink(DateWords date, Link event) {}
