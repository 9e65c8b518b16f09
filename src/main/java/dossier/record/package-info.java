/**
 * People, events, sources and places, how each is read from its file, and the catalogue of them
 * all.
 */
@NullMarked
package dossier.record;

import org.jspecify.annotations.NullMarked;
