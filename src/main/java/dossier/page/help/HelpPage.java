package dossier.page.help;

import dossier.html.ContentsEntry;
import dossier.html.Frame;
import dossier.html.Page;
import dossier.html.Siglum;
import dossier.page.Contents;
import java.util.List;

/**
 * How to read the site. All of it but the sigla is the same in every site.
 *
 * @param frame what stands around the page
 * @param sigla the badges of all sources, in order
 */
public record HelpPage(Frame frame, List<Siglum> sigla) implements Page {
  private static final int MOST_SIGLA = 60;

  /** The sigla, or the first of them where they are very many. */
  public List<Siglum> someSigla() {
    return sigla.subList(0, Math.min(MOST_SIGLA, sigla.size()));
  }

  /** Whether there are more sigla than are shown. */
  public boolean hasMoreSigla() {
    return sigla.size() > MOST_SIGLA;
  }

  @Override
  public String sheet() {
    return "checks.css";
  }

  @Override
  public List<ContentsEntry> contents() {
    return new Contents()
        .add(true, "Sources and their sigla", "sigla")
        .add(true, "Notes", "reading-notes")
        .add(true, "The texts", "texts")
        .add(true, "Accounts and disputes", "disputes")
        .add(true, "Hearsay", "hearsay")
        .add(true, "Dates", "dates")
        .add(true, "Names and the index", "names")
        .add(true, "How quotes are checked", "checking")
        .add(true, "Keys", "keys")
        .add(true, "Citing and reusing", "citing")
        .entries();
  }
}
