package dossier.page.help;

import dossier.html.Frame;
import dossier.html.Page;

/**
 * Results of a search, filled in by the script.
 *
 * @param frame what stands around the page
 */
public record SearchPage(Frame frame) implements Page {}
