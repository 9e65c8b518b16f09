package dossier.data;

import dossier.link.Concordance;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a site that are for programs. */
public final class Exports {
  /** Path of the published records, relative to the site's root. */
  public static final String RECORDS = "data/records.json";

  /** Path of their JSON Schema. */
  public static final String SCHEMA = "data/records.schema.json";

  private Exports() {}

  /**
   * Every file for programs, by its path relative to the site's root.
   *
   * @param pages paths of all pages that a search engine may list
   * @param baseUrl absolute address of the root, ending in a slash; empty where it is unknown: then
   *     there is no sitemap, which by its own rules holds absolute addresses only
   */
  public static Map<String, byte[]> of(
      Concordance concordance, List<String> pages, String baseUrl) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(RECORDS, RecordsJson.of(concordance));
    files.put(SCHEMA, RecordsJson.schema());
    ContentSchemas.all().forEach((name, bytes) -> files.put("data/schema/" + name, bytes));
    files.put(".nojekyll", new byte[0]);
    files.put("robots.txt", utf8(Sitemap.robots(baseUrl)));
    if (!baseUrl.isEmpty()) {
      files.put("sitemap.xml", utf8(Sitemap.of(pages, baseUrl)));
    }
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
