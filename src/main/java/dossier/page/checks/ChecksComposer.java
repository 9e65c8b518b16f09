package dossier.page.checks;

import dossier.check.Accepted;
import dossier.check.Findings;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Note;
import dossier.diagnostic.Place;
import dossier.html.Frame;
import dossier.link.Concordance;
import dossier.link.Coverage;
import dossier.page.FoundByProgram;
import dossier.page.PageContext;
import dossier.page.overview.OverviewComposer;
import dossier.propose.Proposal;
import dossier.propose.Why;
import dossier.record.Source;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Composes the page that tells what the build verified and what it found. */
public final class ChecksComposer {
  private final PageContext context;
  private final Concordance concordance;

  public ChecksComposer(PageContext context) {
    this.context = context;
    this.concordance = context.concordance();
  }

  public ChecksPage compose(Frame frame, Findings findings) {
    return new ChecksPage(
        frame,
        OverviewComposer.counts(context),
        concordance.catalogue().sources().values().stream().map(this::coverage).toList(),
        findings.open().stream().map(this::row).toList(),
        concordance.proposals().all().stream().map(ChecksComposer::found).toList(),
        findings.accepted().stream().map(this::accepted).toList());
  }

  private CoverageRow coverage(Source source) {
    Coverage coverage = Coverage.of(source, concordance);
    return new CoverageRow(
        context.siglum(source.id()),
        context.to(source.id()),
        new Share(coverage.passagesCited(), coverage.passages()),
        new Share(coverage.namesClaimed(), coverage.names()),
        new Share(coverage.datesUsed(), coverage.dates()));
  }

  /** What a finding says to the editor may quote words of a text that readers do not see. */
  private CheckRow row(Diagnostic finding) {
    boolean mayQuote =
        Stream.concat(
                Stream.of(finding.place()),
                finding.notes().stream().map(Note::place).filter(Objects::nonNull))
            .anyMatch(this::isInExtract);
    return new CheckRow(
        finding.severity().word(),
        finding.code().id(),
        finding.place().toString(),
        mayQuote ? finding.code().summary() : finding.message(),
        mayQuote ? List.of() : finding.help());
  }

  private boolean isInExtract(Place place) {
    return concordance.catalogue().sources().values().stream()
        .filter(source -> concordance.shown().isExtract(source.id()))
        .anyMatch(source -> source.text().file().path().equals(place.file().path()));
  }

  /** A proposal, with why, and how it becomes the editor's. */
  private static CheckRow found(Proposal proposal) {
    Why first = proposal.why().get(0);
    return new CheckRow(
        proposal.part().word(),
        proposal.id(),
        first.source() + " §" + first.passage(),
        proposal.title(),
        FoundByProgram.why(proposal).stream().map(FoundByProgram::words).toList());
  }

  private CheckRow accepted(Accepted accepted) {
    CheckRow row = row(accepted.finding());
    return new CheckRow(
        row.severity(),
        row.code(),
        row.place(),
        row.message(),
        List.of(accepted.allowance().reason()));
  }
}
