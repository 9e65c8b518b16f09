/**
 * Where things stand in a site: paths of pages, ids of places in them. In: kinds, ids, numbers;
 * out: relative links. Whoever prints an anchor and whoever links to it ask here.
 */
@NullMarked
package dossier.address;

import org.jspecify.annotations.NullMarked;
