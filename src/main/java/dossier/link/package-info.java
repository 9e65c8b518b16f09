/**
 * What needs more than one file: attestations, disputes, the order of events. Computed once, kept
 * in indexes.
 */
@NullMarked
package dossier.link;

import org.jspecify.annotations.NullMarked;
