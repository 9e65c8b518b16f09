/**
 * The page of places. In comes the gazetteer, out come a map and, for each place, what happened
 * there and who names it.
 */
@NullMarked
package dossier.page.places;

import org.jspecify.annotations.NullMarked;
