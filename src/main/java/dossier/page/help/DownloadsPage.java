package dossier.page.help;

import dossier.html.Frame;
import dossier.html.Page;
import java.util.List;

/**
 * What can be taken away for use in other programs.
 *
 * @param frame what stands around the page
 * @param downloads in order
 */
public record DownloadsPage(Frame frame, List<Download> downloads) implements Page {
  @Override
  public String sheet() {
    return "checks.css";
  }
}
