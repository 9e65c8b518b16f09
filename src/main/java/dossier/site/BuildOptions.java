package dossier.site;

/**
 * What a build is asked to do beyond its content.
 *
 * @param baseUrl absolute address of the site's root, ending in a slash; empty for the one in
 *     {@code dossier.yml}
 * @param draft whether the site is written in spite of errors, with the faults marked on its pages
 */
public record BuildOptions(String baseUrl, boolean draft) {
  public static final BuildOptions PLAIN = new BuildOptions("", false);

  public BuildOptions {
    baseUrl = baseUrl.isEmpty() || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
  }
}
