/**
 * Chooses, sorts and words what each page says: the concordance becomes page records. The last
 * place with logic; the templates that follow only print.
 */
@NullMarked
package dossier.compose;

import org.jspecify.annotations.NullMarked;
