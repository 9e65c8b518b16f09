package dossier.cli;

import dossier.content.WebAddress;
import dossier.input.Signs;
import dossier.site.BuildOptions;
import dossier.site.BuildReport;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code build}: checks the content and writes the site. */
@Command(
    name = "build",
    description = "Check the content and write the site.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder of the site (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("target/site");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The address at which the site will stand.")
  private String baseUrl = "";

  @Option(
      names = "--draft",
      description = "Write the site in spite of errors, with the faults marked on its pages.")
  private boolean draft;

  @Option(names = "--quiet", description = "Say nothing on the terminal of how far it has come.")
  private boolean quiet;

  @Mixin private FindingsText text = new FindingsText();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    CommandSpec command = java.util.Objects.requireNonNull(spec);
    if (!baseUrl.isEmpty() && WebAddress.root(baseUrl).isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "--base-url asks for an absolute address, as in https://example.org/name/");
    }
    BuildReport report = build();
    PrintWriter printer = command.commandLine().getOut();
    printer.print(text.of(report));
    report.remarks().forEach(remark -> printer.println(Signs.visible(remark)));
    if (report.isWritten()) {
      printer.println(report.pages() + " pages written to " + Signs.visible(out.toString()));
    } else {
      printer.println(
          "nothing was written"
              + (java.nio.file.Files.exists(out)
                  ? "; the last site is still in " + Signs.visible(out.toString())
                  : ""));
    }
    printer.flush();
    return report.findings().hasErrors() ? Main.CONTENT_ERRORS : Main.CLEAN;
  }

  private BuildReport build() throws IOException {
    SiteLayout layout = new SiteLayout(content, out);
    if (quiet || !ProgressLine.isWatched()) {
      return SiteBuild.build(layout, new BuildOptions(baseUrl, draft));
    }
    try (ProgressLine line = ProgressLine.onTerminal()) {
      return SiteBuild.build(layout, new BuildOptions(baseUrl, draft, line));
    }
  }
}
