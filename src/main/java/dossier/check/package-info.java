/**
 * One class a check. The vital ones run first; if the base is broken, the rest would only echo it.
 */
@NullMarked
package dossier.check;

import org.jspecify.annotations.NullMarked;
