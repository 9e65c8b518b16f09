package dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Reads a specification by example: a Markdown file whose prose is for people and whose cases are
 * run by a test. A case is either a fence
 *
 * <pre>
 * ```example a name
 * input, one line or many
 * =>
 * expected, one line or many
 * ```
 * </pre>
 *
 * or a row of a table whose first column is headed {@code input}. A cell may stand in backticks,
 * which keep its white space; {@code \|} is a bar. Every other fence and table is prose.
 */
public final class ExampleFile {
  private static final Path FOLDER = Path.of("src", "test", "resources", "examples");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?) *");
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})(.*)");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private final Path file;
  private final List<String> lines;
  private final List<Example> examples = new ArrayList<>();
  private String section = "";
  private int at;

  private ExampleFile(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * The cases of {@code src/test/resources/examples/NAME} in order.
   *
   * @throws AssertionError if the file holds no case or a broken one
   */
  static List<Example> read(String name) {
    Path file = FOLDER.resolve(name);
    try {
      return parse(file, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The cases of a file of examples as tests, in one container for each section; a failure tells
   * its place in the file.
   */
  public static Stream<DynamicContainer> tests(String name, Consumer<Example> check) {
    Map<String, List<DynamicTest>> sections = new LinkedHashMap<>();
    for (Example example : read(name)) {
      sections
          .computeIfAbsent(example.section(), section -> new ArrayList<>())
          .add(DynamicTest.dynamicTest(example.name(), () -> run(example, check)));
    }
    return sections.entrySet().stream()
        .map(entry -> DynamicContainer.dynamicContainer(entry.getKey(), entry.getValue()));
  }

  private static void run(Example example, Consumer<Example> check) {
    try {
      check.accept(example);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(example.place() + "\n" + e, e);
    }
  }

  static List<Example> parse(Path file, String text) {
    ExampleFile reader = new ExampleFile(file, text.lines().toList());
    reader.parse();
    if (reader.examples.isEmpty()) {
      throw new AssertionError(file + ": no example in this file");
    }
    return List.copyOf(reader.examples);
  }

  private void parse() {
    while (at < lines.size()) {
      String line = lines.get(at);
      Matcher heading = HEADING.matcher(line);
      Matcher fence = FENCE.matcher(line);
      if (heading.matches()) {
        section = heading.group(1);
        at++;
      } else if (fence.matches()) {
        fence(fence.group(1), fence.group(2).strip());
      } else if (line.startsWith("|")) {
        table();
      } else {
        at++;
      }
    }
  }

  private void fence(String mark, String word) {
    int begin = at++;
    List<String> body = new ArrayList<>();
    while (at < lines.size() && !lines.get(at).strip().equals(mark)) {
      body.add(lines.get(at++));
    }
    if (at++ == lines.size()) {
      throw broken(begin, "this fence is not closed");
    }
    if (!word.equals("example") && !word.startsWith("example ")) {
      return;
    }
    int arrow = body.indexOf("=>");
    if (arrow < 0) {
      throw broken(begin, "no line => in this example");
    }
    String name = word.substring("example".length()).strip();
    String input = String.join("\n", body.subList(0, arrow));
    String expected = String.join("\n", body.subList(arrow + 1, body.size()));
    add(begin, name.isEmpty() ? input : name, Map.of("input", input, "expected", expected));
  }

  private void table() {
    List<String> head = cells(lines.get(at));
    int begin = at;
    for (; at < lines.size() && lines.get(at).startsWith("|"); at++) {
      if (at < begin + 2 || !head.get(0).equals("input")) {
        continue;
      }
      List<String> row = cells(lines.get(at));
      if (row.size() != head.size()) {
        throw broken(at, row.size() + " cells where the head has " + head.size());
      }
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        values.put(head.get(i), row.get(i));
      }
      add(at, row.get(0), values);
    }
  }

  private static List<String> cells(String row) {
    String[] parts = BAR.split(row.strip(), -1);
    List<String> cells = new ArrayList<>();
    for (int i = 1; i < parts.length - 1; i++) {
      String cell = parts[i].strip().replace("\\|", "|");
      boolean code = cell.length() > 1 && cell.startsWith("`") && cell.endsWith("`");
      cells.add(code ? cell.substring(1, cell.length() - 1) : cell);
    }
    return cells;
  }

  private void add(int index, String name, Map<String, String> values) {
    examples.add(new Example(file, section, index + 1, name, values));
  }

  private AssertionError broken(int index, String message) {
    return new AssertionError(file + ":" + (index + 1) + ": " + message);
  }
}
