package dossier;

import dossier.site.BuildOptions;
import dossier.site.BuildReport;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the site of a large corpus: 5,000 people, 5,000 events and 10 MB of invented texts. It
 * prints how many pages there are, the heaviest of them, and how long the build takes, by the clock
 * and in time of the processors.
 *
 * <pre>
 * mvn test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dossier.SizeBenchmark
 * </pre>
 */
public final class SizeBenchmark {
  private static final int PEOPLE = 5_000;
  private static final int EVENTS = 5_000;
  private static final int TEXT_BYTES = 10_000_000;
  private static final int HEAVIEST = 5;

  private SizeBenchmark() {}

  /** Runs the benchmark in a folder of its own; takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("size-benchmark");
    new LargeCorpus(PEOPLE, EVENTS, TEXT_BYTES).writeTo(folder.resolve("content"));
    long wall = System.nanoTime();
    long busy = processors();
    BuildReport report =
        SiteBuild.build(
            new SiteLayout(folder.resolve("content"), folder.resolve("site")),
            new BuildOptions("", true));
    print(
        "%,d pages built in %.1f s, %.1f s of the processors",
        report.pages(), (System.nanoTime() - wall) / 1e9, (processors() - busy) / 1e9);
    SiteFolder.read(folder.resolve("site")).files().entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .sorted(
            Map.Entry.comparingByValue((one, other) -> Integer.compare(other.length, one.length)))
        .limit(HEAVIEST)
        .forEach(file -> print("%,9d bytes  %s", file.getValue().length, file.getKey()));
    print("%,9d bytes are the limit", GeneratedSite.MAX_PAGE_BYTES);
  }

  private static long processors() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void print(String form, Object... values) {
    System.out.printf(Locale.ROOT, form + "%n", values);
  }
}
