/**
 * People made from the names in the texts ({@link dossier.propose.people.PeopleProposer}).
 *
 * <p>In come the sources and the names that the editor's records claim; out come people, each with
 * every form of their name.
 */
@NullMarked
package dossier.propose.people;

import org.jspecify.annotations.NullMarked;
