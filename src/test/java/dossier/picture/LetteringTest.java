package dossier.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTest {
  @ParameterizedTest
  @CsvSource({
    "Weir, 30, Weir",
    "Papadopoulos, 50, Papado…",
    "Al Papadopoulos, 40, Al …",
    "Weir, 1, …",
    "'', 1, ''",
    "Vandenbroucke of Ghent, 60, Vandenbr…"
  })
  void aNameIsCutRatherThanLeftOut(String words, double room, String shown) {
    assertThat(Lettering.cut(words, 10, room)).isEqualTo(shown);
    assertThat(Lettering.width(shown, 10)).isLessThanOrEqualTo(Math.max(room, 9.5));
  }

  @Test
  void noLetterLosesItsMarks() {
    String storm = "Z\u0351\u036b\u0343a\u030a\u0301go";
    assertThat(Lettering.cut(storm, 10, 23)).isEqualTo("Z\u0351\u036b\u0343a\u030a\u0301…");
    assertThat(Lettering.cut(storm, 10, 18)).isEqualTo("Z\u0351\u036b\u0343…");
  }
}
