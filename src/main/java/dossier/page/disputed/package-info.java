/**
 * The page of disputes. In come all points on which sources differ, out come groups by the event or
 * the person that they are about.
 */
@NullMarked
package dossier.page.disputed;

import org.jspecify.annotations.NullMarked;
