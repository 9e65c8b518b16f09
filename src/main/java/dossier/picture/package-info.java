/**
 * Pictures drawn by the build, as SVG that stands in the page: lanes of time, circles by year,
 * names that stand together, places on a map.
 *
 * <p>A drawing knows numbers, words and addresses, nothing of records. It carries no script and no
 * style: positions are attributes, looks are classes of the site's style sheet. Sizes are in units
 * of the view box, which the widest drawing of a page shows at about one CSS pixel each. Widths of
 * words are estimated, a little too wide, since no two readers have the same fonts.
 *
 * <p>The same input gives the same bytes; nothing here draws lots.
 */
@NullMarked
package dossier.picture;

import org.jspecify.annotations.NullMarked;
