package dossier.html;

import java.net.URI;

/**
 * What all pages of a site share.
 *
 * @param title the site's name
 * @param editor who wrote the editorial words, or empty
 * @param language BCP 47 tag of the editorial words
 * @param licence licence of the editorial words: a name, leading to its text, or {@link Link#NONE}
 * @param newestSource when the newest source was accessioned, or {@link DateWords#NONE}
 * @param baseUrl absolute address of the site's root, ending in {@code /}; empty where it is
 *     unknown
 * @param hasOrganisations whether organisations are on record
 */
public record Site(
    String title,
    String editor,
    String language,
    Link licence,
    DateWords newestSource,
    String baseUrl,
    boolean hasOrganisations) {

  /** Whether {@link #newestSource} is a plain year, month or day. */
  public boolean isDated() {
    return newestSource.isPlain();
  }

  /** The {@code dir} of the pages; nothing for left to right, which is what HTML assumes. */
  public Attribute dir() {
    return Direction.of(language) == Direction.LTR ? Attribute.NONE : Attribute.direction(language);
  }

  /** Whether the language is that of one territory, as Open Graph wants it. */
  public boolean hasTerritory() {
    return language.matches("[a-z]{2,3}-[A-Z]{2}");
  }

  /** The language as Open Graph writes it: {@code en_GB}; see {@link #hasTerritory}. */
  public String locale() {
    return language.replace('-', '_');
  }

  /**
   * The path under which the host keeps the site: {@code /} or {@code /name/}, or empty where the
   * address is unknown. Only the page that a host shows in place of any other needs it.
   *
   * @param baseUrl absolute address of the site's root, ending in {@code /}, or empty
   */
  public static String hostPath(String baseUrl) {
    return baseUrl.isEmpty() ? "" : URI.create(baseUrl).getRawPath();
  }
}
