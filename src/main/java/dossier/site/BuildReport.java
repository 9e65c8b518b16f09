package dossier.site;

import dossier.check.Findings;
import dossier.link.Concordance;
import dossier.propose.Proposals;
import dossier.record.Catalogue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a build or a check.
 *
 * @param findings what was found about the content
 * @param concordance everything known; null if the content could not even be catalogued
 * @param proposals what the program found in the texts beyond the records; none after a check
 * @param pages how many pages were written; 0 if none
 * @param remarks what else was noticed in the folder of the site, a sentence each
 */
public record BuildReport(
    Findings findings,
    @Nullable Concordance concordance,
    Proposals proposals,
    int pages,
    List<String> remarks) {

  public BuildReport {
    remarks = List.copyOf(remarks);
  }

  /** What came of a check. */
  BuildReport(Findings findings, @Nullable Concordance concordance) {
    this(findings, concordance, Proposals.NONE, 0, List.of());
  }

  public boolean isWritten() {
    return pages > 0;
  }

  public Optional<Concordance> known() {
    return Optional.ofNullable(concordance);
  }

  /** The records, if there are any. */
  public Optional<Catalogue> catalogue() {
    return known().map(Concordance::catalogue);
  }

  BuildReport written(Proposals proposed, int count, List<String> noticed) {
    return new BuildReport(findings, concordance, proposed, count, noticed);
  }
}
