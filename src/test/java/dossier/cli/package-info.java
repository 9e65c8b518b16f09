/** Tests of what only the command line sees. */
@NullMarked
package dossier.cli;

import org.jspecify.annotations.NullMarked;
