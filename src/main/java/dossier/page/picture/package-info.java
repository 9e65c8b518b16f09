/**
 * The pictures of pages. In come events and places of the concordance, out come drawings with
 * captions. The drawing itself is done by {@code picture}.
 */
@NullMarked
package dossier.page.picture;

import org.jspecify.annotations.NullMarked;
