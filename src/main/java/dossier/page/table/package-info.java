/**
 * Tables that readers sort and narrow. In come columns and rows of values, out comes what the
 * template prints cell by cell. The model is a table with a caption, tabs and years.
 */
@NullMarked
package dossier.page.table;

import org.jspecify.annotations.NullMarked;
