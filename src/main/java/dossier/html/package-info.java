/**
 * HTML and what stands around a page: escaped text, links, marks laid over words, the frame and the
 * templates. In come display values, out goes one HTML document a page. A page record holds what is
 * ready to print; an empty string, an empty list or {@code NONE} leaves its piece out.
 */
@NullMarked
package dossier.html;

import org.jspecify.annotations.NullMarked;
