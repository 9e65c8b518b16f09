package dossier.serve;

import dossier.site.BuildReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of building once.
 *
 * @param name another for each build, also over two runs of the program
 * @param report what the build said; null before the first is done, and where the program failed
 * @param fault why the program failed, a sentence; empty if it did not
 */
public record Round(String name, @Nullable BuildReport report, String fault) {

  /** Whether errors were found in the content, or the program failed. */
  public boolean hasErrors() {
    return !fault.isEmpty() || (report != null && report.findings().hasErrors());
  }
}
