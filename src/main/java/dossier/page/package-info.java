/**
 * What pages of several kinds share: links into the record, notes and their evidence, disputes,
 * dates and words. In comes the concordance, out come display values. {@link
 * dossier.page.PageContext} is the way to all of it.
 */
@NullMarked
package dossier.page;

import org.jspecify.annotations.NullMarked;
