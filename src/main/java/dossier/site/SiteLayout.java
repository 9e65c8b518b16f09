package dossier.site;

import java.nio.file.Path;

/**
 * Where a build reads and writes.
 *
 * @param content the folder that an author writes in
 * @param out the folder of the site; replaced as a whole
 */
public record SiteLayout(Path content, Path out) {}
