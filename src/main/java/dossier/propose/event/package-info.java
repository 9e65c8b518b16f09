/**
 * Events made from the sentences of the texts ({@link dossier.propose.event.EventProposer}).
 *
 * <p>In come the sources with the people and places named in them; out come events, each with its
 * accounts, the same happening in several sources as one.
 */
@NullMarked
package dossier.propose.event;

import org.jspecify.annotations.NullMarked;
