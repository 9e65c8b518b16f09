/**
 * The page of a source. In comes a source with its text, out come its description and the text in
 * numbered passages, with who cites each.
 */
@NullMarked
package dossier.page.source;

import org.jspecify.annotations.NullMarked;
