/**
 * What has to be right about the whole of the content: one class, one story and one folder of cases
 * a check.
 *
 * <p>In comes the concordance, out go findings as values; no check sees another's. The vital ones
 * run first; if the base is broken, the rest would only echo it. The model is smithy's validators.
 */
@NullMarked
package dossier.check;

import org.jspecify.annotations.NullMarked;
