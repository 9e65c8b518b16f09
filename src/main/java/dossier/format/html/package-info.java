/**
 * A page saved from the web: its HTML comes in; the text that it was saved for goes out, and what
 * the page prints around it is set aside.
 */
@NullMarked
package dossier.format.html;

import org.jspecify.annotations.NullMarked;
