/**
 * The network. In come passages that name several people, out come a picture and the table of
 * pairs.
 */
@NullMarked
package dossier.page.network;

import org.jspecify.annotations.NullMarked;
