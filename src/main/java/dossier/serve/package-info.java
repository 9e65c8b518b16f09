/**
 * The preview: a folder of content comes in, and a site on this machine alone goes out, which is
 * built anew as files change and shows what was found on its pages. Nothing of it is part of a
 * published site.
 */
@NullMarked
package dossier.serve;

import org.jspecify.annotations.NullMarked;
