package dossier;

import dossier.parallel.Parallels;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Content that is made of sources alone, versions of one work.
 *
 * @param root the workspace they are written to
 */
record GivenVersions(Path root) {

  /** Adds a version. */
  void add(String id, String written, String words) {
    add(id, "work", written, "full", words);
  }

  void add(String id, String work, String written, String show, String words) {
    String file =
        """
        ---
        title: Version %s
        siglum: %s
        kind: chronicle
        language: en
        work: %s
        written: %s
        show: %s
        rights: {uri: https://creativecommons.org/publicdomain/zero/1.0/, credit: No rights reserved.}
        ---

        """
            .formatted(id, id.toUpperCase(java.util.Locale.ROOT), work, written, show);
    try {
      Path sources = root.resolve("content/sources");
      Files.createDirectories(sources);
      Files.writeString(root.resolve("content/dossier.yml"), "title: Versions\nlanguage: en\n");
      Files.writeString(sources.resolve(id + ".md"), file + words.strip() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a check makes of them. */
  Parallels parallels() {
    try {
      return SiteBuild.check(new SiteLayout(root.resolve("content"), root.resolve("site")))
          .known()
          .orElseThrow()
          .parallels();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
