package dossier.render;

import java.util.List;

/**
 * What the build verified, what it found, and how.
 *
 * @param frame what stands around the page
 * @param counts citations verified, of how many; other figures
 * @param coverage how much of each source the records use
 * @param findings open findings, in the order of their places
 * @param accepted findings that the author accepts, each with the reason
 */
public record ChecksPage(
    Frame frame,
    List<Count> counts,
    List<CoverageRow> coverage,
    List<CheckRow> findings,
    List<CheckRow> accepted)
    implements Page {

  /** Copies the lists. */
  public ChecksPage {
    counts = List.copyOf(counts);
    coverage = List.copyOf(coverage);
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
  }

  @Override
  public String template() {
    return "page/checks";
  }

  @Override
  public List<ContentsEntry> contents() {
    return new Contents()
        .add(true, "Coverage", Anchor.section("coverage"))
        .add(true, "Open findings", Anchor.section("findings"))
        .add(hasAccepted(), "Accepted findings", Anchor.section("accepted"))
        .add(true, "How quotes are matched", Anchor.section("matching"))
        .entries();
  }

  /** Whether any finding is open. */
  public boolean hasFindings() {
    return !findings.isEmpty();
  }

  /** Whether the author accepts any finding. */
  public boolean hasAccepted() {
    return !accepted.isEmpty();
  }
}
