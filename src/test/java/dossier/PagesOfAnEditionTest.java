package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages look like where an author has taken care; judged by content of the tests' own. */
class PagesOfAnEditionTest {
  private static final Path GOLDEN = Workspace.RESOURCES.resolve("golden");

  @ParameterizedTest
  @ValueSource(strings = {"mutiny", "smallest"})
  void everyPageSaysInItsOwnWordsWhatItHolds(String site) {
    Path expected = GOLDEN.resolve(site).resolve("expected");
    List<String> descriptions =
        SiteFolder.read(expected).files().keySet().stream()
            .filter(path -> path.endsWith(".html"))
            .map(path -> document(expected.resolve(path)))
            .map(page -> page.select("meta[name=description]").attr("content"))
            .toList();
    assertThat(descriptions)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(words -> assertThat(words).hasSizeBetween(50, 160).matches(".*([.!?…][”\"]?)"));
  }

  @Test
  void everyPersonIsAttestedInASource() {
    Document people = document(GOLDEN.resolve("mutiny/expected/people.html"));
    assertThat(people.select("#people thead th:last-child").eachText())
        .containsExactly("Attested in");
    assertThat(people.select("#people tbody tr")).isNotEmpty();
    assertThat(people.select("#people tbody tr:not(:has(.sigla .siglum)) .what").eachText())
        .isEmpty();
  }

  private static Document document(Path page) {
    try {
      return Jsoup.parse(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
