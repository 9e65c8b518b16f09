package dossier.data;

import java.util.List;

/**
 * What search engines read first: {@code sitemap.xml}, by the protocol of sitemaps.org 0.9, and
 * {@code robots.txt}.
 */
final class Sitemap {
  private Sitemap() {}

  /**
   * The sitemap. It tells no dates: the build reads no clock.
   *
   * @param pages relative to the root; their characters need no escaping
   * @param baseUrl absolute, ending in a slash
   */
  static String of(List<String> pages, String baseUrl) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String page : pages.stream().sorted().toList()) {
      String url = page.equals("index.html") ? baseUrl : baseUrl + page;
      out.append("  <url><loc>")
          .append(url.replace("&", "&amp;").replace("<", "&lt;"))
          .append("</loc></url>\n");
    }
    return out.append("</urlset>\n").toString();
  }

  static String robots(String baseUrl) {
    String sitemap = baseUrl.isEmpty() ? "" : "\nSitemap: " + baseUrl + "sitemap.xml\n";
    return "User-agent: *\nAllow: /\n" + sitemap;
  }
}
