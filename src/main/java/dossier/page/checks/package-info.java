/**
 * The page of checks. In come the findings of the build and how much of each source is cited, out
 * come figures, a table of coverage and the findings still open.
 */
@NullMarked
package dossier.page.checks;

import org.jspecify.annotations.NullMarked;
