/** A file's text, and places in it. The ground floor: nothing but the JDK. */
@NullMarked
package dossier.input;

import org.jspecify.annotations.NullMarked;
