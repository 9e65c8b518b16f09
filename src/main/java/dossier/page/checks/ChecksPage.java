package dossier.page.checks;

import dossier.html.ContentsEntry;
import dossier.html.Frame;
import dossier.html.Page;
import dossier.page.Contents;
import dossier.page.Count;
import dossier.paging.Paged;
import dossier.paging.Slice;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the build verified, what it found, and how.
 *
 * @param frame what stands around the page
 * @param counts citations verified, of how many; other figures
 * @param coverage how much of each source the records use
 * @param findings open findings, in the order of their places
 * @param found what the program found in the texts beyond the editor's records
 * @param accepted findings that the author accepts, each with the reason
 */
public record ChecksPage(
    Frame frame,
    List<Count> counts,
    List<CoverageRow> coverage,
    List<CheckRow> findings,
    List<CheckRow> found,
    List<CheckRow> accepted)
    implements Page, Paged {
  @Override
  public String sheet() {
    return "checks.css";
  }

  @Override
  public List<String> keys() {
    return Stream.of(
            Collections.nCopies(coverage.size(), "Coverage"),
            Collections.nCopies(findings.size(), "Open findings"),
            Collections.nCopies(found.size(), "Found by the program"),
            Collections.nCopies(accepted.size(), "Accepted findings"))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public ChecksPage part(Frame part, Slice rows) {
    return new ChecksPage(
        part, counts, rows.of(coverage), rows.of(findings), rows.of(found), rows.of(accepted));
  }

  @Override
  public List<ContentsEntry> contents() {
    return new Contents()
        .add(!coverage.isEmpty(), "Coverage", "coverage")
        .add(!findings.isEmpty() || isClean(), "Open findings", "findings")
        .add(!found.isEmpty(), "Found by the program", "found")
        .add(!accepted.isEmpty(), "Accepted findings", "accepted")
        .add(frame.isFirst(), "How quotes are matched", "matching")
        .entries();
  }

  /** Whether no finding is open on any part of the page. */
  public boolean isClean() {
    return findings.isEmpty() && !frame.pager().isPresent();
  }
}
