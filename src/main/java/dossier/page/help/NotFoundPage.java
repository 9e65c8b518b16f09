package dossier.page.help;

import dossier.html.Frame;
import dossier.html.Page;

/**
 * What a host shows for an address that does not exist, at any depth.
 *
 * @param frame what stands around the page; see {@link Frame#href}
 */
public record NotFoundPage(Frame frame) implements Page {}
