/** The published data: records.json with its schema, JSON-LD, citations of pages, the sitemap. */
@NullMarked
package dossier.export;

import org.jspecify.annotations.NullMarked;
