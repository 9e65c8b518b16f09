/** Commands, exit codes, printing. */
@NullMarked
package dossier.cli;

import org.jspecify.annotations.NullMarked;
