package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Passage;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code sentences.md}. */
class SentenceExamplesTest {
  @TestFactory
  Stream<DynamicContainer> sentences() {
    return ExampleFile.tests("sentences.md", SentenceExamplesTest::check);
  }

  private static void check(Example example) {
    Passage passage = GivenText.passage(example.input().replace(" ¦ ", " ").replace("¦", ""));
    assertThat(passage.sentences())
        .extracting(passage::quotable)
        .isEqualTo(
            Arrays.stream(example.input().split("¦"))
                .map(sentence -> sentence.strip().replace("\\", "").replaceAll("\\^\\d\\^", ""))
                .toList());
  }
}
