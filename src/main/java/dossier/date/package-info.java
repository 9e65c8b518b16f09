/**
 * The dates in a text's words: what each says, and on what ground.
 *
 * <p>In come passages and what is known of their text, out go date expressions with EDTF where the
 * words surely say one.
 *
 * <p>{@link dossier.date.DateReader} cuts a passage into tokens once ({@code DateTokenizer}); from
 * each token on, the phrases are tried in order, the longer before the shorter: a span or limit, a
 * date with its qualifier and part, an age, a length of time, a word that points. Each phrase looks
 * a few tokens ahead and never back over what was read, so that the time grows with the length of
 * the text. What a phrase says is first kept as the words have it ({@code WordedDate}) and then
 * given its year from the date spoken of before ({@code DateGround}).
 */
@NullMarked
package dossier.date;

import org.jspecify.annotations.NullMarked;
