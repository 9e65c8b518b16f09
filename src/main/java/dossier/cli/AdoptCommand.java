package dossier.cli;

import dossier.diagnostic.DidYouMean;
import dossier.diagnostic.TextPrinter;
import dossier.propose.Adoption;
import dossier.propose.Proposal;
import dossier.propose.Proposals;
import dossier.record.Catalogue;
import dossier.site.BuildReport;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adopt}: proposals become files of the editor's. */
@Command(
    name = "adopt",
    description =
        "Write what the program found as files of your own, each with its why as a comment. What is"
            + " there already is left as it is.",
    mixinStandardHelpOptions = true)
final class AdoptCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", arity = "0..*", description = "The ids, as the site shows them.")
  private List<String> ids = List.of();

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "Everything in which one source has a part.")
  private String source = "";

  @Option(names = "--all", description = "Everything that was found.")
  private boolean all;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (ids.isEmpty() && source.isEmpty() && !all) {
      throw wrong("name what to adopt: ids, --source ID or --all");
    }
    BuildReport report = SiteBuild.check(new SiteLayout(content, content));
    if (report.catalogue().isEmpty() || report.findings().hasErrors()) {
      out.print(TextPrinter.print(report.findings().open()));
      out.println("nothing was adopted: mend the errors first");
      return Main.CONTENT_ERRORS;
    }
    Catalogue edited = report.catalogue().get();
    Proposals proposals = SiteBuild.propose(edited);
    List<Proposal> chosen = chosen(proposals, edited);
    List<Proposal> adopted = new Adoption(proposals, edited).withReferences(chosen);
    Map<String, String> files = Adoption.files(adopted, content);
    refuseWhatStands(files);
    Adoption.write(files, content);
    files.keySet().forEach(file -> out.println("written: " + content.resolve(file)));
    out.println(adopted.size() + " of " + proposals.all().size() + " adopted");
    return Main.CLEAN;
  }

  private List<Proposal> chosen(Proposals proposals, Catalogue edited) {
    List<Proposal> chosen = new ArrayList<>(all ? proposals.all() : List.of());
    if (!source.isEmpty()) {
      if (edited.source(source).isEmpty()) {
        throw wrong(unknown("source", source, edited.sources().keySet()));
      }
      proposals.all().stream().filter(each -> each.sources().contains(source)).forEach(chosen::add);
    }
    for (String id : ids) {
      if (edited.record(id).isPresent()) {
        throw wrong("“" + id + "” is a record of yours already");
      }
      chosen.add(
          proposals
              .of(id)
              .orElseThrow(() -> wrong(unknown("proposal", id, proposals.byId().keySet()))));
    }
    if (chosen.isEmpty()) {
      throw wrong("there is nothing to adopt");
    }
    return chosen;
  }

  private static String unknown(String what, String id, java.util.Collection<String> known) {
    return "there is no "
        + what
        + " “"
        + id
        + "”"
        + DidYouMean.help(id, known).map(help -> "; " + help).orElse("");
  }

  private void refuseWhatStands(Map<String, String> files) throws IOException {
    for (String file : files.keySet()) {
      if (!file.equals("places.yml") && Files.exists(content.resolve(file))) {
        throw new FileAlreadyExistsException(
            content.resolve(file) + " is there already, so nothing was adopted");
      }
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
