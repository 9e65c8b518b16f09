/**
 * Long lists in parts. In comes a whole page, out come its parts, none heavier than a reader's
 * connection bears, and where each anchor went. The model is a row of keys cut where a part is
 * full.
 */
@NullMarked
package dossier.paging;

import org.jspecify.annotations.NullMarked;
