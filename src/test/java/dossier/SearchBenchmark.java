package dossier;

import dossier.address.PagePath;
import dossier.address.Parts;
import dossier.html.Assets;
import dossier.html.Templates;
import dossier.link.Concordance;
import dossier.search.SearchIndex;
import dossier.site.BuildOptions;
import dossier.site.BuildReport;
import dossier.site.Composer;
import dossier.site.Composer.Sheet;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Measures the search on a large corpus in a browser: 10,000 people, 5,000 events and 10 MB of
 * invented texts. It prints how long the answer to each typed letter takes, at first, with the
 * fetching of pieces from a server on this machine, and once more; how much is fetched; and how
 * long the page itself works, which does not depend on what else the machine does.
 *
 * <pre>
 * mvn test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dossier.SearchBenchmark
 * </pre>
 */
public final class SearchBenchmark {
  private static final int PEOPLE = 10_000;
  private static final int EVENTS = 5_000;
  private static final int TEXT_BYTES = 10_000_000;

  /**
   * Types a query letter by letter, and waits after each for the list; returns the milliseconds of
   * each.
   */
  private static final String TYPE =
      """
      const [query, done] = arguments;
      const input = document.getElementById("search");
      const list = document.getElementById("answers");
      (async () => {
        const times = [];
        for (let end = 1; end <= query.length; end += 1) {
          if (query[end - 1] === " ") continue;
          const answered = new Promise((resolve) => {
            const watch = new MutationObserver(() => {
              if (list.dataset.query !== query.slice(0, end)) return;
              watch.disconnect();
              resolve();
            });
            watch.observe(list, { attributeFilter: ["data-query"] });
          });
          const start = performance.now();
          input.value = query.slice(0, end);
          input.dispatchEvent(new Event("input", { bubbles: true }));
          await answered;
          list.getBoundingClientRect();
          times.push(performance.now() - start);
        }
        const first = list.querySelector("[role=option] .name");
        done([...times, first ? first.textContent : list.textContent]);
      })();
      """;

  private static final String FETCHED =
      """
      const pieces = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/data/search/"));
      return [pieces.length, pieces.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)];
      """;

  private final Path folder;
  private final LargeCorpus corpus = new LargeCorpus(PEOPLE, EVENTS, TEXT_BYTES);

  private SearchBenchmark(Path folder) {
    this.folder = folder;
  }

  /** Runs the benchmark in a folder of its own; takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    SearchBenchmark benchmark = new SearchBenchmark(Files.createTempDirectory("search-benchmark"));
    benchmark.corpus.writeTo(benchmark.folder.resolve("content"));
    benchmark.index();
    benchmark.measure();
  }

  /** Writes the index and two pages to try it on. */
  private void index() throws IOException {
    Path site = folder.resolve("site");
    BuildReport report = SiteBuild.check(new SiteLayout(folder.resolve("content"), site));
    Concordance concordance = report.known().orElseThrow();
    Map<String, Long> sizes = new java.util.TreeMap<>();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    SearchIndex.write(
        concordance,
        Parts.WHOLE,
        (path, bytes) -> {
          write(site.resolve(path), bytes);
          sizes.merge(path.replaceAll(".*/|-.*|\\.js", ""), (long) bytes.length, Long::sum);
          sizes.merge("pieces", 1L, Long::sum);
        });
    Duration took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
    print("index written in %d ms of the processor: %s", took.toMillis(), sizes);
    for (Map.Entry<String, byte[]> asset : Assets.all().entrySet()) {
      write(site.resolve(PagePath.asset(asset.getKey()).value()), asset.getValue());
    }
    Composer composer = new Composer(concordance, report.findings(), BuildOptions.PLAIN.baseUrl());
    for (Sheet sheet : composer.sheets()) {
      if (List.of(PagePath.SEARCH, PagePath.HELP).contains(sheet.path())) {
        String html = new Templates().render(sheet.page().get());
        write(site.resolve(sheet.path().value()), html.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
  }

  private void measure() {
    double[] fetching = {};
    double[] again = {};
    double working = 0;
    try (Browser browser = Browser.open();
        SiteServer server = SiteServer.start(folder.resolve("site"))) {
      SearchBox box = new SearchBox(browser);
      browser.driver().executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
      for (String query : corpus.queries()) {
        // a page of its own for each query: nothing is at hand from the one before
        browser.load(server.url("help.html"));
        box.input().click();
        box.await(
            "return performance.getEntriesByType('resource')"
                + ".some(({ name, responseEnd }) => name.includes('search/index') && responseEnd)");
        double before = cpu(browser);
        List<?> told = typed(browser, query);
        double[] first = milliseconds(told);
        working += cpu(browser) - before;
        List<?> fetched = (List<?>) Objects.requireNonNull(browser.driver().executeScript(FETCHED));
        fetching = joined(fetching, first);
        double[] second = milliseconds(typed(browser, query));
        again = joined(again, second);
        print("%s -> %s", query, told.get(told.size() - 1));
        print("  fetching %s pieces, %s bytes: %s", fetched.get(0), fetched.get(1), summary(first));
        print("  once more: %s", summary(second));
      }
      browser.consoleErrors().forEach(error -> print("console: %s", error));
    }
    print("all letters, fetching: %s", summary(fetching));
    print("all letters, once more: %s", summary(again));
    print("time of the processor per letter, fetching: %.1f ms", working / fetching.length);
  }

  private static List<?> typed(Browser browser, String query) {
    return (List<?>) Objects.requireNonNull(browser.driver().executeAsyncScript(TYPE, query));
  }

  private static double[] milliseconds(List<?> told) {
    return told.stream()
        .filter(Number.class::isInstance)
        .mapToDouble(ms -> ((Number) ms).doubleValue())
        .toArray();
  }

  private static double[] joined(double[] some, double[] more) {
    double[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /**
   * How long the page's main thread has worked so far, in milliseconds, whatever else the machine
   * does.
   */
  private static double cpu(Browser browser) {
    Map<String, Object> metrics =
        browser.driver().executeCdpCommand("Performance.getMetrics", Map.of());
    return ((List<?>) Objects.requireNonNull(metrics.get("metrics")))
        .stream()
            .map(metric -> (Map<?, ?>) metric)
            .filter(metric -> "TaskDuration".equals(metric.get("name")))
            .mapToDouble(
                metric ->
                    ((Number) Objects.requireNonNull(metric.get("value"))).doubleValue() * 1000)
            .sum();
  }

  private static String summary(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%d letters, median %.1f ms, 95 %% within %.1f ms, longest %.1f ms",
        sorted.length,
        sorted[sorted.length / 2],
        sorted[(sorted.length * 95 - 1) / 100],
        sorted[sorted.length - 1]);
  }

  private static void print(String form, Object... values) {
    System.out.printf(Locale.ROOT, form + "%n", values);
  }
}
