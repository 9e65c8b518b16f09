/**
 * TEI P5, the XML of scholarly editions: its header and its text come in; of two readings the
 * source's own goes out, and what an editor added is set aside.
 */
@NullMarked
package dossier.format.tei;

import org.jspecify.annotations.NullMarked;
