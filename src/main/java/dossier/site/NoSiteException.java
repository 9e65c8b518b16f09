package dossier.site;

import java.io.IOException;

/** The folder named for the site cannot be written, or must not be; says why and what to do. */
public final class NoSiteException extends IOException {
  private static final long serialVersionUID = 1;

  NoSiteException(String message) {
    super(message);
  }
}
