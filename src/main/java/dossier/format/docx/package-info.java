/**
 * The files of word processors: an archive of XML comes in, and only what is needed of it is
 * unpacked, within bounds; its paragraphs, each a line, are the places of its words.
 */
@NullMarked
package dossier.format.docx;

import org.jspecify.annotations.NullMarked;
