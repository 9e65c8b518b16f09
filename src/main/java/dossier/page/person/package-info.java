/**
 * The page of a person. In comes a person of the catalogue, out comes what is said of them: life,
 * statements, relations, events, disputes and the passages that name them.
 */
@NullMarked
package dossier.page.person;

import org.jspecify.annotations.NullMarked;
