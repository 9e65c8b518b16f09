package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import dossier.input.InputFile;
import dossier.input.Span;
import dossier.record.Allowance;
import dossier.record.Catalogue;
import dossier.record.Record;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes the findings away that an author has looked at and accepts, and reports every allowance
 * that met none.
 *
 * <p>The rule: an allowance in a record's front matter speaks of that record's file, and of the
 * introduction of a source too; one in {@code dossier.yml} speaks of every file. An error cannot be
 * allowed. While there are errors most checks stay silent, so that no allowance is called unused.
 */
final class Allowances {
  private static final String INTRODUCTION = ".about.md";

  private final List<Allowance> everywhere;
  private final List<Allowance> inRecords = new ArrayList<>();
  private final Set<Allowance> used = new LinkedHashSet<>();
  private final List<Diagnostic> left = new ArrayList<>();
  private final List<Settled.Allowed> allowed = new ArrayList<>();

  private Allowances(Catalogue catalogue) {
    this.everywhere = catalogue.imprint().allowances();
    for (Record record : catalogue.records()) {
      inRecords.addAll(record.allowances());
    }
  }

  static Settled settle(List<Diagnostic> findings, Catalogue catalogue) {
    Allowances allowances = new Allowances(catalogue);
    findings.forEach(allowances::settle);
    if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
      allowances.reportUnused();
    }
    return new Settled(
        allowances.left.stream().sorted(Diagnostic.ORDER).toList(), allowances.allowed);
  }

  private void settle(Diagnostic finding) {
    List<Allowance> meeting =
        Stream.concat(
                inRecords.stream().filter(each -> isAbout(each, finding.place().file())),
                everywhere.stream())
            .filter(each -> finding.severity() != Severity.ERROR && meets(each, finding))
            .toList();
    if (meeting.isEmpty()) {
      left.add(finding);
    } else {
      used.addAll(meeting);
      allowed.add(new Settled.Allowed(finding, meeting.get(0)));
    }
  }

  private static boolean isAbout(Allowance allowance, InputFile file) {
    String path = allowance.place().file().path();
    String stem = path.substring(0, path.length() - ".md".length());
    return file.path().equals(path) || file.path().equals(stem + INTRODUCTION);
  }

  private static boolean meets(Allowance allowance, Diagnostic finding) {
    return allowance.code() == finding.code()
        && (allowance.at().isEmpty()
            || finding.message().contains(allowance.at())
            || line(finding).filter(line -> line.contains(allowance.at())).isPresent());
  }

  private static Optional<String> line(Diagnostic finding) {
    InputFile file = finding.place().file();
    return finding
        .place()
        .span()
        .map(Span::start)
        .map(start -> file.line(file.position(start).line()));
  }

  private void reportUnused() {
    Stream.concat(everywhere.stream(), inRecords.stream())
        .filter(each -> !used.contains(each))
        .map(Allowances::unused)
        .forEach(left::add);
  }

  private static Diagnostic unused(Allowance allowance) {
    String about = allowance.at().isEmpty() ? "" : " with the words “" + allowance.at() + "”";
    return Diagnostic.of(
            Code.ALLOWANCE_UNUSED,
            allowance.place(),
            "there is no finding “" + allowance.code().id() + "”" + about + " to allow here")
        .help("take the allowance away");
  }
}
