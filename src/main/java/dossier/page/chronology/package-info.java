/**
 * The chronology. In come all events in order of time, out come years, each with what happened in
 * it.
 */
@NullMarked
package dossier.page.chronology;

import org.jspecify.annotations.NullMarked;
