package dossier.compose;

import dossier.check.Accepted;
import dossier.check.Findings;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.record.Source;
import dossier.render.CheckRow;
import dossier.render.ChecksPage;
import dossier.render.CoverageRow;
import dossier.render.Frame;
import dossier.render.Share;
import java.util.List;
import java.util.stream.IntStream;

/** Composes the page that tells what the build verified and what it found. */
final class ChecksComposer {
  private final Links links;
  private final Concordance concordance;

  ChecksComposer(Links links) {
    this.links = links;
    this.concordance = links.concordance();
  }

  ChecksPage compose(Frame frame, Findings findings) {
    return new ChecksPage(
        frame,
        OverviewComposer.counts(links),
        concordance.catalogue().sources().values().stream().map(this::coverage).toList(),
        findings.open().stream().map(ChecksComposer::row).toList(),
        findings.accepted().stream().map(ChecksComposer::accepted).toList());
  }

  private CoverageRow coverage(Source source) {
    int passages = source.text().passages().size();
    int cited =
        (int)
            IntStream.rangeClosed(1, passages)
                .filter(
                    number ->
                        concordance.citedBy().in(source.id(), number).stream()
                            .anyMatch(run -> run.by().stream().anyMatch(by -> by.kind().attests())))
                .count();
    return new CoverageRow(
        links.siglum(source.id()),
        links.to(source.id()),
        new Share(cited, passages),
        new Share(0, 0),
        new Share(0, 0));
  }

  private static CheckRow row(Diagnostic finding) {
    return new CheckRow(
        finding.severity().word(),
        finding.code().id(),
        finding.place().toString(),
        finding.message(),
        finding.help());
  }

  private static CheckRow accepted(Accepted accepted) {
    CheckRow row = row(accepted.finding());
    return new CheckRow(
        row.severity(),
        row.code(),
        row.place(),
        row.message(),
        List.of(accepted.allowance().reason()));
  }
}
