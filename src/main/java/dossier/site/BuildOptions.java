package dossier.site;

/**
 * What a build is asked to do beyond its content.
 *
 * @param baseUrl absolute address of the site's root, ending in a slash; empty for the one in
 *     {@code dossier.yml}
 * @param draft whether the site is written in spite of errors, with the faults marked on its pages
 * @param progress is told how far the build has come
 */
public record BuildOptions(String baseUrl, boolean draft, Progress progress) {
  public static final BuildOptions PLAIN = new BuildOptions("", false);

  /** A build that nobody watches. */
  public BuildOptions(String baseUrl, boolean draft) {
    this(baseUrl, draft, Progress.SILENT);
  }

  public BuildOptions {
    baseUrl = baseUrl.isEmpty() || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
  }
}
