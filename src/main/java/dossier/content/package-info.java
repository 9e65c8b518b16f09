/**
 * The one door to the disk, to YAML and to the Markdown parser: files become front matter and a
 * tree, with positions.
 */
@NullMarked
package dossier.content;

import org.jspecify.annotations.NullMarked;
