package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Fixity;
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
      default -> assertThat(sum).isEqualTo(example.get("sum"));
    }
  }

  private static String sum(String written) {
    return Fixity.of(GivenText.of(written.replaceAll("\\s*¶\\s*", "\n\n")));
  }
}
