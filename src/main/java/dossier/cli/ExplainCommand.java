package dossier.cli;

import dossier.diagnostic.Code;
import dossier.diagnostic.DidYouMean;
import dossier.diagnostic.Explanation;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: what a finding means and how to mend it; without a code, the list of all. */
@Command(
    name = "explain",
    description = "Tell what a finding means and how to mend it.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "The code in brackets behind a finding.")
  private String code = "";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    if (code.isEmpty()) {
      Arrays.stream(Code.values())
          .forEach(
              each ->
                  out.printf("%-26s %-8s %s%n", each.id(), each.severity().word(), each.summary()));
      return Main.CLEAN;
    }
    Optional<Code> known = Code.of(code);
    if (known.isEmpty()) {
      List<String> all = Arrays.stream(Code.values()).map(Code::id).toList();
      String help = DidYouMean.help(code, all).orElse("`dossier explain` lists all codes");
      throw new ParameterException(
          command.commandLine(), "there is no code “" + code + "”; " + help);
    }
    out.print(Explanation.of(known.get()));
    return Main.CLEAN;
  }
}
