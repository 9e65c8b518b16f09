package dossier.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The JSON Schemas of the front matter, by which editors complete and check its fields. A file
 * names its own in a comment, {@code # yaml-language-server: $schema=…}.
 */
public final class ContentSchemas {
  private static final List<String> NAMES =
      List.of("common", "event", "organisation", "person", "places", "site", "source");

  private ContentSchemas() {}

  /** The bytes of each, by the name of its file. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> schemas = new TreeMap<>();
    for (String name : NAMES) {
      String file = name + ".schema.json";
      try (InputStream schema =
          ContentSchemas.class.getResourceAsStream("/dossier/schema/" + file)) {
        schemas.put(file, Objects.requireNonNull(schema, file).readAllBytes());
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return schemas;
  }
}
