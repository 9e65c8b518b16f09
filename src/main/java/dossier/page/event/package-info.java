/**
 * The page of an event. In comes an event of the catalogue, out come its accounts side by side,
 * what they differ on, and its place in the order of time.
 */
@NullMarked
package dossier.page.event;

import org.jspecify.annotations.NullMarked;
