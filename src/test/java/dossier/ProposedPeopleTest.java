package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.record.Catalogue;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many of the people that a folder has on record the program finds by itself, and how many of
 * those it finds are people. The marks of {@code proposals/} were made by hand before it ran.
 */
class ProposedPeopleTest {

  @ParameterizedTest
  @CsvSource({
    "content, 0.93, 0.9, 0.95, 0.92",
    "src/test/resources/proposals/parish, 0.9, 0.9, 0.9, 0.92",
    "src/test/resources/proposals/wreck, 0.95, 0.9, 0.95, 0.92",
    "src/test/resources/proposals/letters, 0.9, 0.9, 0.9, 0.92"
  })
  void peopleAreFound(String folder, double found, double people, double named, double right)
      throws IOException {
    Path content = Path.of(folder);
    Catalogue marked = SiteBuild.check(new SiteLayout(content, content)).catalogue().orElseThrow();
    ProposalBenchmark benchmark = new ProposalBenchmark(marked);
    List<String> report = benchmark.report();
    List<Double> figures = List.copyOf(benchmark.figures().values());
    List<Double> least = List.of(found, people, named, right);
    for (int i = 0; i < least.size(); i++) {
      assertThat(figures.get(i)).as(String.join("\n", report)).isGreaterThanOrEqualTo(least.get(i));
    }
  }
}
