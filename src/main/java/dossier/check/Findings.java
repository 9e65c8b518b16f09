package dossier.check;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import java.util.List;

/**
 * What the checks found, told apart by whether the author accepts it.
 *
 * @param open in the order of their places
 * @param accepted likewise
 * @param isCut whether errors kept the later checks from running
 */
public record Findings(List<Diagnostic> open, List<Accepted> accepted, boolean isCut) {

  public Findings {
    open = List.copyOf(open);
    accepted = List.copyOf(accepted);
  }

  public int count(Severity severity) {
    return (int) open.stream().filter(finding -> finding.severity() == severity).count();
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}
