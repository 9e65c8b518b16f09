/**
 * Two versions of one text side by side. In comes an alignment, out come rows of passages with
 * their differences marked, in runs of equal kind.
 */
@NullMarked
package dossier.page.compare;

import org.jspecify.annotations.NullMarked;
