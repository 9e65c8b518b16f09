/** The pipeline, from a folder of content to a site. */
@NullMarked
package dossier.site;

import org.jspecify.annotations.NullMarked;
