package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Letters;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code boundaries.md}. */
class WordBoundaryTest {
  @TestFactory
  Stream<DynamicContainer> wordsBeginAndEndWhereTheExamplesSay() {
    return ExampleFile.tests(
        "boundaries.md",
        example -> {
          StringBuilder parts = new StringBuilder();
          String text = example.input();
          for (int at = 0; at < text.length(); at++) {
            parts.append(at > 0 && Letters.isBoundary(text, at) ? "/" : "").append(text.charAt(at));
          }
          assertThat(parts).hasToString(example.get("parts"));
        });
  }
}
