/** How a page or a source is cited: in words, BibTeX, RIS and CSL-JSON. */
@NullMarked
package dossier.cite;

import org.jspecify.annotations.NullMarked;
