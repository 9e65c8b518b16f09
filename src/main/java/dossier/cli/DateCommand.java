package dossier.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dossier.date.DateExpression;
import dossier.date.DateReader;
import dossier.edtf.Edtf;
import dossier.input.Signs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code date}: reads a date expression, in words or in EDTF, and shows what it means. */
@Command(
    name = "date",
    description = "Read a date, in words or in EDTF, and show what it means.",
    mixinStandardHelpOptions = true)
final class DateCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description = "The date; - reads one expression a line from standard input.")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How the date is printed: text, or one JSON object a line.")
  private CheckCommand.Format format = CheckCommand.Format.TEXT;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    boolean all = true;
    if (words.equals(List.of("-"))) {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        print(line, out);
      }
    } else {
      all = print(String.join(" ", words), out);
    }
    out.flush();
    return all ? Main.CLEAN : Main.CONTENT_ERRORS;
  }

  /** Prints one expression and returns whether it is a date. */
  private boolean print(String text, PrintWriter out) throws JsonProcessingException {
    Optional<DateExpression> read = DateReader.readExpression(text);
    Optional<Edtf> edtf = read.flatMap(DateExpression::edtf);
    if (format == CheckCommand.Format.JSON) {
      out.println(json(text, read, edtf));
    } else if (edtf.isPresent()) {
      out.println(
          edtf.get()
              + "  "
              + read.map(DateExpression::wording).orElse("")
              + "  "
              + bounds(edtf.get()));
    } else {
      out.println(Signs.visible(refused(text, read)));
    }
    return edtf.isPresent();
  }

  private static String json(String text, Optional<DateExpression> read, Optional<Edtf> edtf)
      throws JsonProcessingException {
    ObjectNode node = JSON.createObjectNode();
    node.put("text", text);
    node.put("edtf", edtf.map(Edtf::toString).orElse(null));
    node.put("wording", read.map(DateExpression::wording).orElse(null));
    node.put("from", edtf.flatMap(Edtf::earliest).map(LocalDate::toString).orElse(null));
    node.put("to", edtf.flatMap(Edtf::latest).map(LocalDate::toString).orElse(null));
    return Signs.visibleJson(JSON.writeValueAsString(node));
  }

  private static String bounds(Edtf edtf) {
    String from = edtf.earliest().map(LocalDate::toString).orElse("…");
    String to = edtf.latest().map(LocalDate::toString).orElse("…");
    return "from " + from + " to " + to;
  }

  /** Why there is no date: what EDTF refuses is told in its own words. */
  private static String refused(String text, Optional<DateExpression> read) {
    boolean looksLikeEdtf = text.strip().matches("[-0-9XYTZE:/.?~%\\[\\]{},S]+");
    if (looksLikeEdtf && (read.isEmpty() || text.strip().matches("-?\\d{4}-.*"))) {
      return Edtf.parse(text.strip())
          .refusal()
          .map(refusal -> "no date: " + refusal.message())
          .orElse("no date");
    }
    if (read.isEmpty()) {
      return "no date: “" + text.strip() + "” says none";
    }
    return (read.get().kind() == DateExpression.Kind.ABSOLUTE
            ? "no date, or none that is sure: "
            : "no date without the words around it: ")
        + read.get().wording();
  }
}
