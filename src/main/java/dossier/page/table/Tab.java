package dossier.page.table;

import dossier.address.Anchor;

/**
 * A tab over a table: a link that leaves only the rows of one group in sight.
 *
 * @param number 1-based; at most {@link SummaryTable#MOST_TABS}
 * @param label its words
 * @param rows how many rows the group has
 * @param id the anchor that chooses it
 */
public record Tab(int number, String label, int rows, Anchor id) {}
