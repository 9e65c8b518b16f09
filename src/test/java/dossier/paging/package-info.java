/** Tests of the pages, on sample pages about a ship that never sailed. */
@NullMarked
package dossier.paging;

import org.jspecify.annotations.NullMarked;
