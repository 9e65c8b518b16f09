/**
 * The words of a source: its passages and sentences, the names and the date expressions that stand
 * in them.
 */
@NullMarked
package dossier.text;

import org.jspecify.annotations.NullMarked;
