package dossier.page.checks;

import dossier.html.Link;
import dossier.html.Siglum;

/**
 * How much of a source the records use.
 *
 * @param siglum the source's badge
 * @param source title and page
 * @param passages how much of the text is cited
 * @param names how many of the names in the text belong to a record
 * @param dates how many of the dates in the text are used by an event
 */
public record CoverageRow(Siglum siglum, Link source, Share passages, Share names, Share dates) {}
