package dossier.cli;

import dossier.propose.Proposals;
import dossier.record.Imprint.Proposed;
import dossier.site.BuildReport;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: the findings alone. */
@Command(
    name = "check",
    description = "Check the content and print what was found.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  /** How an answer is printed. */
  enum Format {
    TEXT,
    JSON
  }

  /** How findings are printed. */
  enum Report {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    MARKDOWN
  }

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|github|markdown",
      description =
          "How findings are printed: for people (text, the default), for programs (json), for code"
              + " hosts (sarif), as commands of GitHub Actions (github), or as a page for its"
              + " summary (markdown).")
  private Report format = Report.TEXT;

  @Mixin private FindingsText text = new FindingsText();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    BuildReport report = SiteBuild.check(new SiteLayout(content, content));
    PrintWriter printer = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    Whereabouts whereabouts = new Whereabouts(content);
    printer.print(
        switch (format) {
          case TEXT -> text.of(report);
          case JSON -> FindingsJson.of(report);
          case SARIF -> FindingsSarif.of(report, whereabouts);
          case GITHUB -> FindingsGithub.of(report, whereabouts);
          case MARKDOWN -> FindingsMarkdown.of(report, proposals(report), whereabouts);
        });
    printer.flush();
    return report.findings().hasErrors() ? Main.CONTENT_ERRORS : Main.CLEAN;
  }

  /** What a build would propose; a check alone does not ask. */
  private static Proposals proposals(BuildReport report) {
    return report
        .catalogue()
        .filter(catalogue -> catalogue.imprint().proposed() != Proposed.OFF)
        .map(SiteBuild::propose)
        .orElse(Proposals.NONE);
  }
}
