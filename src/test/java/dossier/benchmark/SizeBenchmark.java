package dossier.benchmark;

import dossier.site.BuildOptions;
import dossier.site.BuildReport;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Grows an archive along each axis alone, ten times, and prints what that costs the processors: the
 * exponent is 1 where cost grows with size, and 2 where it grows with its square.
 *
 * <pre>
 * mvn -P benchmark verify
 * </pre>
 */
public final class SizeBenchmark {
  private static final int TIMES = 10;
  private static final int SIZE = 1_000;
  private static final double MOST = 1.1;

  private final Path folder;

  private SizeBenchmark(Path folder) {
    this.folder = folder;
  }

  private record Cost(double seconds, long heaviestPage) {}

  /**
   * Takes the size from which the axes grow, and the axes by name; without any, all from 1,000.
   *
   * @throws IOException if the disk fails
   */
  public static void main(String[] arguments) throws IOException {
    int size = arguments.length == 0 ? SIZE : Integer.parseInt(arguments[0]);
    List<Axis> axes =
        arguments.length < 2
            ? List.of(Axis.values())
            : Arrays.stream(arguments).skip(1).map(Axis::valueOf).toList();
    Path folder = Files.createTempDirectory("size-benchmark");
    SizeBenchmark benchmark = new SizeBenchmark(folder);
    benchmark.build(Corpus.of(4 * size));
    Cost without = benchmark.build(Corpus.grown(Axis.PEOPLE, 0));
    print("| axis | CPU s at %,d | at %,d | exponent | heaviest page |", size, TIMES * size);
    print("|---|---|---|---|---|");
    for (Axis axis : axes) {
      Cost once = benchmark.build(Corpus.grown(axis, size));
      Cost grown = benchmark.build(Corpus.grown(axis, TIMES * size));
      // what the small archive costs by itself does not grow
      double least = Math.max(0.01, once.seconds - without.seconds);
      double exponent = Math.log((grown.seconds - without.seconds) / least) / Math.log(TIMES);
      print(
          "| %s | %.2f | %.2f | %.2f%s | %,d |",
          axis.words(),
          once.seconds,
          grown.seconds,
          exponent,
          exponent > MOST ? " (over " + MOST + ")" : "",
          grown.heaviestPage);
    }
    delete(folder);
  }

  /** Builds in drafts, for wrong quotes are errors. */
  private Cost build(Corpus corpus) throws IOException {
    Path content = folder.resolve("content");
    Path site = folder.resolve("site");
    corpus.writeTo(content);
    long before = processors();
    BuildReport report = SiteBuild.build(new SiteLayout(content, site), new BuildOptions("", true));
    double seconds = (processors() - before) / 1e9;
    if (!report.isWritten()) {
      throw new IllegalStateException("nothing was written: " + report.findings().open());
    }
    long heaviest;
    try (Stream<Path> files = Files.walk(site)) {
      heaviest =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .mapToLong(file -> file.toFile().length())
              .max()
              .orElse(0);
    }
    delete(content);
    delete(site);
    return new Cost(seconds, heaviest);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static long processors() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void print(String form, Object... values) {
    System.out.printf(Locale.ROOT, form + "%n", values);
  }
}
