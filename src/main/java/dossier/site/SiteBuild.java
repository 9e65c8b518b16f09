package dossier.site;

import dossier.check.Checks;
import dossier.check.Findings;
import dossier.content.ContentFile;
import dossier.content.ContentFolder;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.link.Concordance;
import dossier.link.Evidence;
import dossier.mention.MentionFinder;
import dossier.mention.Mentions;
import dossier.paging.Paging;
import dossier.propose.Proposals;
import dossier.propose.Proposer;
import dossier.propose.event.EventProposer;
import dossier.propose.people.PeopleProposer;
import dossier.propose.people.PlacesProposer;
import dossier.propose.statement.StatementProposer;
import dossier.record.Catalogue;
import dossier.record.Imprint.Proposed;
import dossier.record.Interpretation;
import dossier.record.RawSourceReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The way through the program: from a folder of content to a site. */
public final class SiteBuild {
  /** Whoever makes records from the texts; each builds on what those before it found. */
  private static final List<Proposer> PROPOSERS =
      List.of(
          new PeopleProposer(), new PlacesProposer(), new StatementProposer(), new EventProposer());

  private SiteBuild() {}

  /**
   * Builds the site. Where an error is found and the build is no draft, nothing is written and the
   * last site stays.
   *
   * @throws NoSiteException if nothing must be written to the folder for the site
   * @throws IOException if the disk fails
   */
  public static BuildReport build(SiteLayout layout, BuildOptions options) throws IOException {
    SitePlace place = SitePlace.of(layout);
    if (place.recover()) {
      place.last();
    }
    BuildReport report = check(layout, options.progress());
    boolean isOpen =
        report.known().isPresent() && (options.draft() || !report.findings().hasErrors());
    return isOpen ? publish(report, place, options) : report;
  }

  /** Everything but the pages: what the content holds, and what is wrong with it. */
  public static BuildReport check(SiteLayout layout) throws IOException {
    return check(layout, Progress.SILENT);
  }

  private static BuildReport check(SiteLayout layout, Progress progress) throws IOException {
    progress.at("looking for files", 0, 0);
    Diagnostics diagnostics = new Diagnostics();
    List<ScannedFile> scanned =
        ContentFolder.scan(layout.content(), RawSourceReader.ENDINGS, diagnostics);
    List<ContentFile> read = read(scanned, diagnostics, progress);
    Catalogue catalogue = Interpretation.of(read, diagnostics);
    progress.at("finding names, dates and quotes", 0, 0);
    Mentions mentions = MentionFinder.find(catalogue);
    Evidence evidence = Concordance.verify(catalogue);
    Concordance concordance = Concordance.of(catalogue, mentions, evidence);
    progress.at("checking", 0, 0);
    Findings findings = Checks.run(concordance, diagnostics.sorted());
    return new BuildReport(findings, scanned.isEmpty() ? null : concordance);
  }

  private static List<ContentFile> read(
      List<ScannedFile> scanned, Diagnostics diagnostics, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    return scanned.parallelStream()
        .peek(file -> progress.at("reading files", done.getAndIncrement(), scanned.size()))
        .map(file -> ContentFile.read(file, diagnostics))
        .flatMap(Optional::stream)
        .toList();
  }

  private static BuildReport publish(BuildReport report, SitePlace place, BuildOptions options)
      throws IOException {
    Concordance concordance = withProposals(report.known().orElseThrow());
    String baseUrl =
        options.baseUrl().isEmpty()
            ? concordance.catalogue().imprint().baseUrl()
            : options.baseUrl();
    options.progress().at("dividing pages", 0, 0);
    Paging paging = new Paging();
    Composer composer = new Composer(concordance, report.findings(), baseUrl).divided(paging);
    try (StagedSite site = StagedSite.at(place)) {
      int pages =
          new Publication(concordance, composer, paging, baseUrl).writeTo(site, options.progress());
      return report.written(concordance.proposals(), pages, site.swap());
    }
  }

  /**
   * With what the program finds in the texts. The checks, which came before, are on the editor's
   * records alone, so no proposal can raise a finding.
   */
  private static Concordance withProposals(Concordance edited) {
    if (edited.catalogue().imprint().proposed() == Proposed.OFF) {
      return edited;
    }
    Proposals proposals = propose(edited.catalogue());
    if (edited.catalogue().imprint().proposed() == Proposed.LIST) {
      return edited.proposing(proposals);
    }
    Catalogue shown = proposals.addedTo(edited.catalogue());
    return Concordance.of(shown, proposals, MentionFinder.find(shown), Concordance.verify(shown));
  }

  /** The records that the program makes from the texts, whatever the site shows of them. */
  public static Proposals propose(Catalogue edited) {
    return Proposals.from(edited, PROPOSERS);
  }
}
