package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import dossier.input.InputFile;
import dossier.record.Allowance;
import dossier.record.Catalogue;
import dossier.text.Letters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sets aside what authors accept, and reports every allowance that meets no finding.
 *
 * <p>The rule: an allowance in a record's front matter speaks of that record's file, and of the
 * introduction of a source too; one in {@code dossier.yml} speaks of every file. An error cannot be
 * allowed. While there are errors most checks stay silent, so that no allowance is called unused.
 */
final class AllowancesUsed {
  private static final String INTRODUCTION = ".about.md";

  private final List<Allowance> inRecords;
  private final List<Allowance> everywhere;
  private final Set<Allowance> used = new LinkedHashSet<>();

  private AllowancesUsed(Catalogue catalogue) {
    this.inRecords =
        catalogue.records().stream().flatMap(record -> record.allowances().stream()).toList();
    this.everywhere = catalogue.imprint().allowances();
  }

  static Findings apply(Catalogue catalogue, List<Diagnostic> findings, boolean isCut) {
    AllowancesUsed allowances = new AllowancesUsed(catalogue);
    List<Diagnostic> open = new ArrayList<>();
    List<Accepted> accepted = new ArrayList<>();
    for (Diagnostic finding : findings) {
      allowances
          .covering(finding)
          .ifPresentOrElse(
              allowance -> accepted.add(new Accepted(finding, allowance)), () -> open.add(finding));
    }
    boolean isComplete = open.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    if (isComplete) {
      allowances.reportUnused(open);
    }
    open.sort(Diagnostic.ORDER);
    return new Findings(open, accepted, isCut);
  }

  /** Every allowance that covers a finding is used by it; the first one gives the reason. */
  private Optional<Allowance> covering(Diagnostic finding) {
    if (finding.severity() == Severity.ERROR) {
      return Optional.empty();
    }
    List<Allowance> covering = new ArrayList<>();
    inRecords.stream()
        .filter(allowance -> speaksOf(allowance, finding.place().file()))
        .filter(allowance -> meets(allowance, finding))
        .forEach(covering::add);
    everywhere.stream().filter(allowance -> meets(allowance, finding)).forEach(covering::add);
    used.addAll(covering);
    return covering.stream().findFirst();
  }

  private static boolean speaksOf(Allowance allowance, InputFile file) {
    String own = allowance.place().file().path();
    String stem = own.substring(0, own.lastIndexOf('.'));
    return file.path().equals(own) || file.path().equals(stem + INTRODUCTION);
  }

  private static boolean meets(Allowance allowance, Diagnostic finding) {
    return allowance.code() == finding.code()
        && (holds(finding.message(), allowance.at()) || holds(line(finding), allowance.at()));
  }

  /** Whether the words stand there as words: Ann does not stand in Annabel. */
  private static boolean holds(String text, String words) {
    int at = text.indexOf(words);
    while (at >= 0 && (isInWord(text, at) || isInWord(text, at + words.length()))) {
      at = text.indexOf(words, at + 1);
    }
    return at >= 0;
  }

  private static boolean isInWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isOfWord(text.codePointBefore(at))
        && isOfWord(text.codePointAt(at));
  }

  private static boolean isOfWord(int sign) {
    int type = Character.getType(sign);
    return Letters.isLetterOrDigit(sign)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static String line(Diagnostic finding) {
    return finding
        .place()
        .position()
        .map(position -> finding.place().file().line(position.line()))
        .orElse("");
  }

  private void reportUnused(List<Diagnostic> open) {
    for (List<Allowance> allowances : List.of(inRecords, everywhere)) {
      allowances.stream()
          .filter(allowance -> !used.contains(allowance))
          .forEach(allowance -> open.add(unused(allowance)));
    }
  }

  private static Diagnostic unused(Allowance allowance) {
    String about = allowance.at().isEmpty() ? "" : " with the words “" + allowance.at() + "”";
    return Diagnostic.of(
            Code.ALLOWANCE_UNUSED,
            allowance.place(),
            "“"
                + allowance.code().id()
                + "” is allowed here, but nothing of the kind"
                + about
                + " was found")
        .help("take the allowance away");
  }
}
