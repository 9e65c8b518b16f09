package dossier.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The style sheet, the scripts and the icon that every page uses: the files of {@code
 * templates/static}.
 */
public final class Assets {
  private static final List<String> NAMES =
      List.of(
          "site.css",
          "source.css",
          "event.css",
          "picture.css",
          "compare.css",
          "checks.css",
          "index.css",
          "site.js",
          "search.js",
          "theme.js",
          "favicon.svg");

  private Assets() {}

  /** The bytes of each, by name. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> assets = new TreeMap<>();
    NAMES.forEach(name -> assets.put(name, bytes(name)));
    return assets;
  }

  private static byte[] bytes(String name) {
    try (InputStream asset = Assets.class.getResourceAsStream("/dossier/static/" + name)) {
      return Objects.requireNonNull(asset, name).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
