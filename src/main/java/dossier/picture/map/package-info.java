/**
 * Maps. In come spots with coordinates, out comes SVG with the coast beneath. The model is a
 * projection of the region that holds the spots.
 */
@NullMarked
package dossier.picture.map;

import org.jspecify.annotations.NullMarked;
