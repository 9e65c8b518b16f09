/** The index from A to Z. In comes every name, title and place, out come entries by letter. */
@NullMarked
package dossier.page.index;

import org.jspecify.annotations.NullMarked;
