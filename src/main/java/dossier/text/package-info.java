/** The words of a source: its passages, sentences, marks and names. */
@NullMarked
package dossier.text;

import org.jspecify.annotations.NullMarked;
