/** Tests of what the composers write. */
@NullMarked
package dossier.compose;

import org.jspecify.annotations.NullMarked;
