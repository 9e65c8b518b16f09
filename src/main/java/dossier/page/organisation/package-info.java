/**
 * The page of an organisation. In comes its record, out come its declaration, its people with their
 * offices, the events told of it, and where the texts name it.
 */
@NullMarked
package dossier.page.organisation;

import org.jspecify.annotations.NullMarked;
