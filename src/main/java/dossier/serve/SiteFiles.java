package dossier.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of a built site by the path in a request; no path leads to any other file.
 *
 * @param root the folder of the site
 */
record SiteFiles(Path root) {
  /** No names of the system's own ({@code ..}), hidden files, drives or streams. */
  private static final Pattern NAME = Pattern.compile("[^./\\\\:\\x00][^/\\\\:\\x00]*");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8",
          "bib", "application/x-bibtex; charset=utf-8",
          "ris", "application/x-research-info-systems; charset=utf-8");

  /**
   * The file that a path means.
   *
   * @param path as in the address, decoded, with a slash at the beginning
   */
  Optional<Path> at(String path) {
    String within = path.replaceFirst("^/", "") + (path.endsWith("/") ? "index.html" : "");
    if (!Arrays.stream(within.split("/", -1)).allMatch(name -> NAME.matcher(name).matches())) {
      return Optional.empty();
    }
    try {
      Path file = root.resolve(within).toRealPath();
      return Optional.of(file).filter(Files::isRegularFile).filter(real -> real.startsWith(top()));
    } catch (IOException | InvalidPathException none) {
      return Optional.empty();
    }
  }

  private Path top() {
    try {
      return root.toRealPath();
    } catch (IOException gone) {
      return root;
    }
  }

  /** The media type of a file, by the end of its name. */
  static String type(Path file) {
    String name = file.getFileName().toString();
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
