/** A verbatim quote from a source, and the verdict whether it stands there. */
@NullMarked
package dossier.citation;

import org.jspecify.annotations.NullMarked;
