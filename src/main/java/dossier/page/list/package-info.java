/** The lists of people, events and sources. In comes the catalogue, out comes one table a page. */
@NullMarked
package dossier.page.list;

import org.jspecify.annotations.NullMarked;
