/**
 * Statements on the people whom the program proposes ({@link
 * dossier.propose.statement.StatementProposer}).
 *
 * <p>In come the passages with the names in them; out come offices, other names, ages and death
 * where the words say them outright.
 */
@NullMarked
package dossier.propose.statement;

import org.jspecify.annotations.NullMarked;
