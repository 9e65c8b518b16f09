/**
 * Records that the program makes from the texts, each with its why ({@link
 * dossier.propose.Proposals}).
 *
 * <p>In come the sources and the editor's records; out come further records of the ordinary types,
 * as the files that an editor would have written.
 */
@NullMarked
package dossier.propose;

import org.jspecify.annotations.NullMarked;
