package dossier.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dossier.date.DateContext;
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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(
      names = "--text",
      description = "The words are a passage of a text: print every date found in it.")
  private boolean text;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the words: en, de, fr or ru.")
  private String language = "en";

  @Option(
      names = "--written",
      paramLabel = "EDTF",
      description = "When the text was written, for dates without a year.")
  private @Nullable String written;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    PrintWriter out = command.getOut();
    DateContext context = context(command);
    boolean all = true;
    if (words.equals(List.of("-"))) {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        print(line, context, out);
      }
    } else {
      all = print(String.join(" ", words), context, out);
    }
    out.flush();
    return all ? Main.CLEAN : Main.CONTENT_ERRORS;
  }

  private DateContext context(CommandLine command) {
    if (!DateReader.reads(language)) {
      throw new ParameterException(
          command, "dates in “" + language + "” are not read; write en, de, fr or ru");
    }
    DateContext context = DateContext.NONE.in(language);
    if (written == null) {
      return context;
    }
    Edtf date =
        Edtf.parse(written)
            .edtf()
            .orElseThrow(
                () ->
                    new ParameterException(
                        command, "“" + written + "” is no date in EDTF; write 1930-01-05"));
    return context.writtenOn(date);
  }

  /** Prints what one expression or passage says and returns whether it says a date. */
  private boolean print(String line, DateContext context, PrintWriter out)
      throws JsonProcessingException {
    return text ? printAll(line, context, out) : printOne(line, context, out);
  }

  private boolean printAll(String passage, DateContext context, PrintWriter out)
      throws JsonProcessingException {
    List<DateExpression> dates = DateReader.read(passage, context);
    if (format == CheckCommand.Format.JSON) {
      ObjectNode node = JSON.createObjectNode();
      node.put("text", passage);
      ArrayNode array = node.putArray("dates");
      for (DateExpression date : dates) {
        ObjectNode each = array.addObject();
        each.put("words", date.words());
        put(each, date.edtf(), Optional.of(date));
        each.put("inferred", date.inferred());
      }
      out.println(Signs.visibleJson(JSON.writeValueAsString(node)));
    } else {
      dates.forEach(date -> out.println(Signs.visible(line(date))));
    }
    return dates.stream().anyMatch(date -> date.edtf().isPresent());
  }

  private static String line(DateExpression date) {
    String words = "“" + DateExpression.plainly(date.words()) + "”  ";
    return date.edtf()
        .map(
            edtf ->
                words
                    + edtf
                    + "  "
                    + date.wording()
                    + "  "
                    + bounds(edtf)
                    + (date.inferred() ? "  (inferred)" : ""))
        .orElseGet(
            () ->
                words
                    + (date.isHalf() ? "no date: it was not read whole" : "no date that is sure"));
  }

  /** Prints one expression and returns whether it is a date. */
  private boolean printOne(String expression, DateContext context, PrintWriter out)
      throws JsonProcessingException {
    Optional<DateExpression> read = DateReader.readExpression(expression, context);
    Optional<Edtf> edtf = read.flatMap(DateExpression::edtf);
    if (format == CheckCommand.Format.JSON) {
      ObjectNode node = JSON.createObjectNode();
      node.put("text", expression);
      put(node, edtf, read);
      out.println(Signs.visibleJson(JSON.writeValueAsString(node)));
    } else if (edtf.isPresent()) {
      out.println(
          edtf.get()
              + "  "
              + Signs.visible(read.map(DateExpression::wording).orElse(""))
              + "  "
              + bounds(edtf.get()));
    } else {
      out.println(Signs.visible(refused(expression, read)));
    }
    return edtf.isPresent();
  }

  private static void put(ObjectNode node, Optional<Edtf> edtf, Optional<DateExpression> read) {
    node.put("edtf", edtf.map(Edtf::toString).orElse(null));
    node.put("wording", read.map(DateExpression::wording).orElse(null));
    node.put("from", edtf.flatMap(Edtf::earliest).map(LocalDate::toString).orElse(null));
    node.put("to", edtf.flatMap(Edtf::latest).map(LocalDate::toString).orElse(null));
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
