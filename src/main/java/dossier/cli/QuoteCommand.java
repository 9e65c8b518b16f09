package dossier.cli;

import dossier.citation.QuoteVerifier;
import dossier.citation.Verdict;
import dossier.citation.Verdict.Ambiguous;
import dossier.citation.Verdict.Nearest;
import dossier.citation.Verdict.NotFound;
import dossier.citation.Verdict.Verified;
import dossier.diagnostic.DidYouMean;
import dossier.diagnostic.TextPrinter;
import dossier.input.Signs;
import dossier.link.Concordance;
import dossier.site.BuildReport;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quote}: the citation of some words, to paste. */
@Command(
    name = "quote",
    description = "Find words in the sources and print the citation to paste.",
    mixinStandardHelpOptions = true)
final class QuoteCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "WORDS", description = "The words, in quotation marks.")
  private String words = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SOURCE",
      description = "The id of the source; all are searched without it.")
  private String source = "";

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Spec private @Nullable CommandSpec spec;

  /** Words that stand in a source, or nearly so. */
  private record Near(String source, Nearest nearest) {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    BuildReport report = SiteBuild.check(new SiteLayout(content, content));
    if (report.known().isEmpty()) {
      out.print(TextPrinter.print(report.findings().open()));
      return Main.CONTENT_ERRORS;
    }
    Concordance concordance = report.known().get();
    List<String> found = new ArrayList<>();
    List<Near> near = new ArrayList<>();
    for (String id : searched(concordance.catalogue().sources().keySet())) {
      QuoteVerifier verifier =
          new QuoteVerifier(concordance.catalogue().source(id).orElseThrow().text());
      Verdict verdict = verifier.lookUp(words);
      if (verdict instanceof NotFound none && none.nearest() != null) {
        near.add(new Near(id, none.nearest()));
      }
      places(verdict).forEach(place -> found.add(citation(id, verifier.widened(place))));
    }
    found.stream().distinct().forEach(out::println);
    if (found.isEmpty()) {
      printNearest(near, out);
    }
    out.flush();
    return found.isEmpty() ? Main.CONTENT_ERRORS : Main.CLEAN;
  }

  private Collection<String> searched(Collection<String> all) {
    if (!source.isEmpty() && !all.contains(source)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "there is no source “"
              + source
              + "”"
              + DidYouMean.help(source, all).map(help -> "; " + help).orElse(""));
    }
    return source.isEmpty() ? all : List.of(source);
  }

  private static List<Verified> places(Verdict verdict) {
    return verdict instanceof Ambiguous several
        ? several.places()
        : verdict.verified().map(List::of).orElse(List.of());
  }

  private static String citation(String source, Verified where) {
    return citation(source, where.passage().number(), where.quotable());
  }

  /** Words with straight marks in them stand between curly ones. */
  private static String citation(String source, int passage, String quotable) {
    String line = Signs.visible(quotable.replace('\n', ' '));
    boolean isCurly = line.contains("\"");
    return source + " §" + passage + ": " + (isCurly ? "“" : "\"") + line + (isCurly ? "”" : "\"");
  }

  private void printNearest(List<Near> near, PrintWriter out) {
    out.println(
        "these words stand in " + (source.isEmpty() ? "no source" : "no passage of " + source));
    near.stream()
        .min(Comparator.comparingInt(each -> each.nearest().cost()))
        .ifPresent(
            each -> {
              Nearest nearest = each.nearest();
              String standing = nearest.passage().quotable(nearest.span());
              out.println(
                  "nearest: " + citation(each.source(), nearest.passage().number(), standing));
              difference(nearest, out);
            });
  }

  private static void difference(Nearest nearest, PrintWriter out) {
    String quoted = "“" + Signs.visible(nearest.quoted()) + "”";
    String standing = "“" + Signs.visible(nearest.standing()) + "”";
    if (nearest.quoted().isEmpty() && !nearest.standing().isEmpty()) {
      out.println("the source has " + standing + ", which you leave out");
    } else if (nearest.standing().isEmpty() && !nearest.quoted().isEmpty()) {
      out.println("you have " + quoted + ", which the source does not have there");
    } else if (!nearest.quoted().isEmpty()) {
      out.println("the source has " + standing + " where you have " + quoted);
    }
  }
}
