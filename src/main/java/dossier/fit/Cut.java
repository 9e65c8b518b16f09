package dossier.fit;

import dossier.citation.Citation;
import dossier.input.Span;

/**
 * A quote whose words mean something else with those that stand beside them, and our words do not
 * say so.
 *
 * @param citation whose quote it is
 * @param tone how the words are meant in the source
 * @param words the words of the source that tell it
 * @param isInQuote whether they stand in the quote itself and only our words have lost them
 * @param span where they stand in the passage; of words in the quote, the quote
 */
public record Cut(Citation citation, Tone tone, String words, boolean isInQuote, Span span) {}
