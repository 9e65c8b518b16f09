package dossier.site;

import java.io.IOException;
import java.nio.file.Path;

/** The folder for the site holds something else, which the build must not sweep away. */
public final class NoSiteException extends IOException {
  private static final long serialVersionUID = 1;

  NoSiteException(Path out) {
    super("the folder " + out + " is not empty and holds no site of ours; name another with --out");
  }
}
