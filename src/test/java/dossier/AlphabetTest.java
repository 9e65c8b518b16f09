package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.name.Alphabet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code alphabets.md}. */
class AlphabetTest {
  @TestFactory
  Stream<DynamicContainer> namesStandInTheOrderOfTheExamples() {
    return ExampleFile.tests(
        "alphabets.md",
        example -> {
          String[] given = example.input().split(": ", 2);
          Alphabet alphabet = Alphabet.of(given[0]);
          List<String> names = Stream.of(given[1].split("; ")).sorted(alphabet.order()).toList();

          assertThat(String.join("; ", names)).isEqualTo(example.get("order"));
          assertThat(
                  names.stream()
                      .map(name -> alphabet.letter(alphabet.key(name)))
                      .collect(Collectors.joining("; ")))
              .isEqualTo(example.get("letters"));
          assertThat(names).isSortedAccordingTo(Comparator.comparing(alphabet::key));
        });
  }
}
