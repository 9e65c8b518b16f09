package dossier.page.help;

import dossier.address.Anchor;
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
  public String template() {
    return "page/help";
  }

  @Override
  public List<ContentsEntry> contents() {
    return new Contents()
        .add(true, "Sources and their sigla", Anchor.section("sigla"))
        .add(true, "Notes", Anchor.section("reading-notes"))
        .add(true, "The texts", Anchor.section("texts"))
        .add(true, "Accounts and disputes", Anchor.section("disputes"))
        .add(true, "Hearsay", Anchor.section("hearsay"))
        .add(true, "Dates", Anchor.section("dates"))
        .add(true, "Names and the index", Anchor.section("names"))
        .add(true, "How quotes are checked", Anchor.section("checking"))
        .add(true, "Keys", Anchor.section("keys"))
        .add(true, "Citing and reusing", Anchor.section("citing"))
        .entries();
  }
}
