package dossier.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds archives of several sizes with {@code target/dossier}, each in a process of its own, and
 * beside it the same archive with Hugo, where that is installed; prints a table. Needs GNU time.
 *
 * <pre>
 * mvn -P benchmark verify -Dsizes=small,medium
 * </pre>
 */
public final class WholeRuns {
  private static final Map<String, Integer> SIZES = new LinkedHashMap<>();
  private static final Pattern MEASURED = Pattern.compile("([\\d.]+) ([\\d.]+) (\\d+)\\s*\\z");

  static {
    SIZES.put("small", 155);
    SIZES.put("medium", 4_100);
    SIZES.put("large", 41_000);
    SIZES.put("huge", 400_000);
  }

  private final Path folder;

  private WholeRuns(Path folder) {
    this.folder = folder;
  }

  /**
   * What a process cost.
   *
   * @param seconds of the processors
   * @param megabytes the most it had in memory
   */
  private record Cost(double seconds, long megabytes) {
    String cell() {
      return String.format(Locale.ROOT, "%.1f s, %d MB", seconds, megabytes);
    }
  }

  /** Takes the sizes, {@code small,medium,large,huge}. */
  public static void main(String[] arguments) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%d processors, %s, Java %s, %s%n%n",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.version"),
        version("hugo", "version").orElse("no Hugo"));
    System.out.println("| size | records | dossier | the same again | hugo | ratio |");
    System.out.println("|---|---|---|---|---|---|");
    WholeRuns runs = new WholeRuns(Files.createTempDirectory("whole-runs"));
    for (String size : Arrays.asList(arguments[0].split(",", -1))) {
      runs.measure(size, Objects.requireNonNull(SIZES.get(size), "no size " + size));
    }
  }

  private void measure(String name, int records) throws Exception {
    Path content = folder.resolve(name);
    Corpus.of(records).writeTo(content);
    Path site = folder.resolve(name + "-site");
    List<String> build =
        List.of(
            "target/dossier", "build", "--content", content.toString(), "--out", site.toString());
    Cost first = cost(Path.of(""), build);
    Cost again = cost(Path.of(""), build);
    Optional<Cost> hugo =
        version("hugo", "version").isEmpty() ? Optional.empty() : hugo(name, records);
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %s | %s | %s | %s |%n",
        name,
        records,
        first.cell(),
        again.cell(),
        hugo.map(Cost::cell).orElse("–"),
        hugo.map(other -> String.format(Locale.ROOT, "%.1f", first.seconds / other.seconds))
            .orElse("–"));
  }

  private Optional<Cost> hugo(String name, int records) throws Exception {
    Path source = folder.resolve(name + "-hugo");
    HugoCorpus.write(Corpus.of(records), source);
    return Optional.of(cost(source, List.of("hugo", "--quiet", "--destination", source + "-site")));
  }

  private static Cost cost(Path folder, List<String> command) throws Exception {
    List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%U %S %M"));
    timed.addAll(command);
    String printed = output(folder, timed);
    Matcher measured = MEASURED.matcher(printed);
    if (!measured.find()) {
      throw new IllegalStateException(String.join(" ", timed) + ": " + printed);
    }
    return new Cost(
        Double.parseDouble(measured.group(1)) + Double.parseDouble(measured.group(2)),
        Long.parseLong(measured.group(3)) / 1024);
  }

  private static String output(Path folder, List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (!folder.toString().isEmpty()) {
      builder.directory(folder.toFile());
    }
    builder.environment().put("JAVA_OPTS", "-Xmx" + System.getProperty("heap", "1g"));
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(1, TimeUnit.HOURS);
    return printed;
  }

  private static Optional<String> version(String program, String argument) {
    try {
      return Optional.of(output(Path.of(""), List.of(program, argument)).strip());
    } catch (IOException missing) {
      return Optional.empty();
    } catch (Exception interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
