/**
 * Versions of one text, aligned sentence by sentence. In: the sources of a {@code work}; out: beads
 * of sentences that say the same, and the words that are each version's own. A local alignment by
 * dynamic programming, after Smith and Waterman (1981), guided by rare words.
 */
@NullMarked
package dossier.parallel;

import org.jspecify.annotations.NullMarked;
