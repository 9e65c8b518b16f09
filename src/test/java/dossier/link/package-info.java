/** Tests of what the linkrs write. */
@NullMarked
package dossier.link;

import org.jspecify.annotations.NullMarked;
