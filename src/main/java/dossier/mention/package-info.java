/**
 * Whose name stands where: every name form of every record, found in every text and in our own
 * words, and decided between namesakes ({@link dossier.mention.Mentions}).
 *
 * <p>In comes the catalogue; out go mentions, doubts, and the names that no record claims.
 */
@NullMarked
package dossier.mention;

import org.jspecify.annotations.NullMarked;
