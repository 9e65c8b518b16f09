package dossier.search;

import java.io.IOException;

/** Takes the files of a site one by one, so that they never stand in memory together. */
@FunctionalInterface
public interface Sink {
  /**
   * Takes a file.
   *
   * @param path relative to the site's root, parts separated by {@code /}
   * @throws IOException if it cannot be written
   */
  void write(String path, byte[] bytes) throws IOException;
}
