/** The published data: records.json with its schema, JSON-LD, the sitemap. */
@NullMarked
package dossier.export;

import org.jspecify.annotations.NullMarked;
