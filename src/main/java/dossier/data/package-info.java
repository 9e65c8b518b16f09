/**
 * The published data: records.json with its schema, JSON-LD, the sitemap. In: the concordance; out:
 * bytes.
 */
@NullMarked
package dossier.data;

import org.jspecify.annotations.NullMarked;
