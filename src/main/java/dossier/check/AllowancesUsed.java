package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import dossier.record.Allowance;
import dossier.record.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets aside what authors accept, and reports every allowance that meets no finding. */
final class AllowancesUsed {
  private final Catalogue catalogue;
  private final Set<Allowance> used = new LinkedHashSet<>();

  private AllowancesUsed(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static Findings apply(Catalogue catalogue, List<Diagnostic> findings) {
    AllowancesUsed allowances = new AllowancesUsed(catalogue);
    List<Diagnostic> open = new ArrayList<>();
    List<Accepted> accepted = new ArrayList<>();
    for (Diagnostic finding : findings) {
      allowances
          .covering(finding)
          .ifPresentOrElse(allowance -> accepted.add(new Accepted(finding, allowance)), () -> open.add(finding));
    }
    boolean isComplete = open.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    if (isComplete) {
      allowances.reportUnused(open);
    }
    open.sort(Diagnostic.ORDER);
    return new Findings(open, accepted);
  }

  private Optional<Allowance> covering(Diagnostic finding) {
    if (finding.severity() == Severity.ERROR) {
      return Optional.empty();
    }
    Optional<Allowance> covering = all().filter(allowance -> covers(allowance, finding)).findFirst();
    covering.ifPresent(used::add);
    return covering;
  }

  private java.util.stream.Stream<Allowance> all() {
    return java.util.stream.Stream.concat(
        catalogue.records().stream().flatMap(record -> record.allowances().stream()),
        catalogue.imprint().allowances().stream());
  }

  private boolean covers(Allowance allowance, Diagnostic finding) {
    boolean isOfSite = catalogue.imprint().allowances().contains(allowance);
    boolean isOfFile = allowance.place().file().path().equals(finding.place().file().path());
    return allowance.code() == finding.code() && (isOfSite || isOfFile) && (finding.message() + excerpt(finding)).contains(allowance.at());
  }

  private static String excerpt(Diagnostic finding) {
    return finding.place().position().map(position -> finding.place().file().line(position.line())).orElse("");
  }

  private void reportUnused(List<Diagnostic> open) {
    all()
        .filter(allowance -> !used.contains(allowance))
        .forEach(
            allowance ->
                open.add(
                    Diagnostic.of(
                            Code.ALLOWANCE_UNUSED,
                            allowance.place(),
                            "“" + allowance.code().id() + "” is allowed here, but nothing of the kind was found")
                        .help("take the allowance away")));
  }
}
