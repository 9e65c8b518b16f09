package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.search.SearchFolding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * Words are folded as {@code folding.md} shows; the script of the site is held to the same file in
 * a browser.
 */
class SearchFoldingTest {
  static final String EXAMPLES = "folding.md";
  static final String JOINED = "joined.md";

  @TestFactory
  Stream<DynamicContainer> wordsAreFoldedAsTheExamplesShow() {
    return ExampleFile.tests(
        EXAMPLES,
        example -> {
          List<String> words = SearchFolding.words(example.input());
          assertThat(String.join(" ", words)).isEqualTo(example.get("words"));
          assertThat(words.stream().map(SearchFolding::key).collect(Collectors.joining(" ")))
              .isEqualTo(example.get("keys"));
        });
  }

  @TestFactory
  Stream<DynamicContainer> whatSomeWriteAsOneIsJoined() {
    return ExampleFile.tests(
        JOINED,
        example -> {
          assertThat(String.join(" ", SearchFolding.joined(example.input(), true)))
              .isEqualTo(example.get("of a name"));
          assertThat(String.join(" ", SearchFolding.joined(example.input(), false)))
              .isEqualTo(example.get("of a text"));
        });
  }
}
