/**
 * The index of the site's search: records in; pieces of script out, cut so that a query loads only
 * what it needs. {@link dossier.search.SearchFolding} says which words are the same to a search.
 */
@NullMarked
package dossier.search;

import org.jspecify.annotations.NullMarked;
