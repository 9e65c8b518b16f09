/** Tests of parts of the pipeline that no other package sees. */
@NullMarked
package dossier.site;

import org.jspecify.annotations.NullMarked;
