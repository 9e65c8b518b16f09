package dossier.cli;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.TextPrinter;
import dossier.site.BuildReport;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Option;

/**
 * Findings for people, with the tally of the run. Of a flood, the gravest are printed, in the order
 * of all, and the rest is counted.
 */
final class FindingsText {
  private static final int MOST = 200;

  @Option(names = "--all", description = "Print every finding, however many there are.")
  private boolean all;

  String of(BuildReport report) {
    List<Diagnostic> open = report.findings().open();
    int left = all ? 0 : Math.max(0, open.size() - MOST);
    List<Diagnostic> printed =
        left == 0
            ? open
            : open.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .limit(MOST)
                .sorted(Diagnostic.ORDER)
                .toList();
    String rest =
        left == 0
            ? ""
            : "\n" + Tally.plural(left, "more finding", "more findings") + ": --all prints them\n";
    return TextPrinter.print(printed) + rest + Tally.of(report);
  }
}
