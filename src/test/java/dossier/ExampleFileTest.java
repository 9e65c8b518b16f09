package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleFileTest {
  @Test
  void fencesAndRowsBecomeExamplesWithTheirPlaces() {
    List<Example> examples =
        parse(
            """
            # Days

            Prose, with a fence that is none of ours:

            ```text
            => not an example
            ```

            ```example two lines
            the 3rd
            of May
            =>
            05-03
            ```

            ## Years

            | input | edtf | wording |
            |---|---|---|
            | ` about 1930` | `1930~` | about 1930 |
            | a\\|b | | |

            | month | days |
            |---|---|
            | May | 31 |
            """);

    assertThat(examples).extracting(Example::section).containsExactly("Days", "Years", "Years");
    assertThat(examples).extracting(Example::line).containsExactly(9, 20, 21);
    assertThat(examples.get(0).input()).isEqualTo("the 3rd\nof May");
    assertThat(examples.get(0).expected()).isEqualTo("05-03");
    assertThat(examples.get(1).input()).isEqualTo(" about 1930");
    assertThat(examples.get(1).get("edtf")).isEqualTo("1930~");
    assertThat(examples.get(2).input()).isEqualTo("a|b");
    assertThat(examples.get(2).get("wording")).isEmpty();
  }

  @Test
  void brokenCasesFailWithTheirLine() {
    assertThatThrownBy(() -> parse("```example x\nin\n```\n"))
        .hasMessageContaining("a.md:1: no line =>");
    assertThatThrownBy(() -> parse("\n```example x\nin\n=>\n"))
        .hasMessageContaining("a.md:2: this fence");
    assertThatThrownBy(() -> parse("| input | x |\n|-|-|\n| 1 |\n"))
        .hasMessageContaining("a.md:3: 1 cells where the head has 2");
    assertThatThrownBy(() -> parse("Only prose.\n")).hasMessageContaining("no example");
  }

  @Test
  void anUnknownColumnFails() {
    Example example = parse("| input | x |\n|-|-|\n| 1 | 2 |\n").get(0);
    assertThatThrownBy(() -> example.get("y"))
        .hasMessageContaining("a.md:3")
        .hasMessageContaining("[input, x]");
  }

  private static List<Example> parse(String text) {
    return ExampleFile.parse(Path.of("a.md"), text);
  }
}
