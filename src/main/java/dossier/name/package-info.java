/**
 * Names as they stand in words: the forms that records claim, found in one pass ({@link
 * dossier.name.NameTrie}), and what looks like a name that nobody claims ({@link
 * dossier.name.NamePhrases}).
 *
 * <p>In come words of a passage and name forms; out go spans, each with what it may be the name of.
 */
@NullMarked
package dossier.name;

import org.jspecify.annotations.NullMarked;
