/**
 * Whether the quotes of a claim bear what it says.
 *
 * <p>A claim is a stretch of our own words up to its note marks; in come the records with their
 * verified citations, out goes each value of each claim (a date, a number, a name) with what bears
 * it, if anything does.
 */
@NullMarked
package dossier.fit;

import org.jspecify.annotations.NullMarked;
