package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Fixity;
import dossier.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code fixity.md}. */
class FixityExamplesTest {
  @TestFactory
  Stream<DynamicContainer> theChecksumSeesWhatTheExamplesSay() {
    return ExampleFile.tests("fixity.md", FixityExamplesTest::check);
  }

  private static void check(Example example) {
    String sum = sum(example.input());
    switch (example.section()) {
      case "The wording has changed" -> assertThat(sum).isNotEqualTo(sum(example.get("other")));
      case "The wording is the same" -> assertThat(sum).isEqualTo(sum(example.get("other")));
      case "A sum of the rule before" ->
          assertThat(Fixity.compare(text(example.input()), example.get("sum")))
              .hasToString(example.get("state"));
      default -> assertThat(sum).isEqualTo(example.get("sum"));
    }
  }

  private static String sum(String written) {
    return Fixity.of(text(written));
  }

  private static SourceText text(String written) {
    return GivenText.of(written.replaceAll("\\s*¶\\s*", "\n\n"));
  }
}
