/**
 * The sentences of a text with the parts of speech of their words ({@link
 * dossier.propose.speech.PartsOfSpeech}).
 *
 * <p>In come passages and the names that stand in them; out come words, each with its place.
 */
@NullMarked
package dossier.propose.speech;

import org.jspecify.annotations.NullMarked;
