/**
 * The words of a source.
 *
 * <p>{@link dossier.text.DateReader} finds the date expressions of English texts. A passage is cut
 * into tokens once ({@code DateTokenizer}); from each token on, the phrases are tried in order, the
 * longer before the shorter: a span or limit, a date with its qualifier and part, an age, a length
 * of time, a word that points. Each phrase looks a few tokens ahead and never back over what was
 * read, so that the time grows with the length of the text. What a phrase says is first kept as the
 * words have it ({@code WordedDate}) and then given its year from the date spoken of before ({@code
 * DateGround}).
 */
@NullMarked
package dossier.text;

import org.jspecify.annotations.NullMarked;
