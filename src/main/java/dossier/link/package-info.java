/**
 * What needs more than one file: mentions, attestations, disputes, the order of events. Computed
 * once, kept in indexes.
 */
@NullMarked
package dossier.link;

import org.jspecify.annotations.NullMarked;
