/** Tests of the pages, on sample pages about a ship that never sailed. */
@NullMarked
package dossier.page;

import org.jspecify.annotations.NullMarked;
