/**
 * The first page. In comes the whole record, out come its figures, its pictures and the beginnings
 * of its lists.
 */
@NullMarked
package dossier.page.overview;

import org.jspecify.annotations.NullMarked;
