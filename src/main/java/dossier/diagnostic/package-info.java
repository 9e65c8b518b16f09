/** What the build has to say about content: findings as values, and how they are printed. */
@NullMarked
package dossier.diagnostic;

import org.jspecify.annotations.NullMarked;
