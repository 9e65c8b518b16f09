/**
 * Plain text: lines come in; title, headings, paragraphs, boxes, verse and what is no part of the
 * text go out, told by the shape of the lines alone and by short lists of words.
 */
@NullMarked
package dossier.format.plain;

import org.jspecify.annotations.NullMarked;
