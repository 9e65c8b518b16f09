package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.edtf.Edtf;
import dossier.edtf.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code edtf.md}; which questions a row asks, the heads of its columns tell. */
class EdtfExamplesTest {

  @TestFactory
  Stream<DynamicContainer> examples() {
    return ExampleFile.tests("edtf.md", EdtfExamplesTest::check);
  }

  private static void check(Example example) {
    Set<String> columns = example.values().keySet();
    if (columns.contains("message")) {
      Reading.Refused refused = Edtf.parse(example.input()).refusal().orElseThrow();
      assertThat(refused.message()).isEqualTo(example.get("message"));
      assertThat(refused.offset()).isEqualTo(Integer.parseInt(example.get("offset")));
    } else if (columns.contains("other")) {
      comparison(example, edtf(example.input()), edtf(example.get("other")));
    } else if (columns.contains("agreed")) {
      assertThat(text(Edtf.agreement(list(example.input())))).isEqualTo(example.get("agreed"));
    } else if (columns.contains("why")) {
      order(list(example.input()));
    } else if (columns.contains("precision")) {
      assertThat(edtf(example.input()).precision().toString().toLowerCase(Locale.ROOT))
          .isEqualTo(example.get("precision"));
    } else {
      value(example, edtf(example.input()));
    }
  }

  private static void value(Example example, Edtf date) {
    assertThat(date).hasToString(example.values().getOrDefault("canonical", example.input()));
    assertThat(text(date.earliest())).as("from").isEqualTo(example.get("from"));
    assertThat(date.wording()).isEqualTo(example.get("wording"));
    if (example.values().containsKey("to")) {
      assertThat(text(date.latest())).as("to").isEqualTo(example.get("to"));
    } else {
      assertThat(date.latest()).isEqualTo(date.earliest());
    }
  }

  private static void comparison(Example example, Edtf one, Edtf other) {
    assertThat(one.compatibleWith(other)).as("compatible").isEqualTo(yes(example, "compatible"));
    assertThat(other.compatibleWith(one)).as("the other way").isEqualTo(yes(example, "compatible"));
    assertThat(one.before(other)).as("before").isEqualTo(yes(example, "before"));
    assertThat(one.within(other)).as("within").isEqualTo(yes(example, "within"));
  }

  private static void order(List<Edtf> dates) {
    List<Edtf> reversed = new ArrayList<>(dates);
    Collections.reverse(reversed);
    assertThat(reversed.stream().sorted()).containsExactlyElementsOf(dates);
  }

  private static boolean yes(Example example, String column) {
    assertThat(example.get(column)).isIn("yes", "no");
    return example.get(column).equals("yes");
  }

  private static List<Edtf> list(String dates) {
    return Arrays.stream(dates.split(" ")).map(EdtfExamplesTest::edtf).toList();
  }

  private static Edtf edtf(String text) {
    Reading reading = Edtf.parse(text);
    return reading.edtf().orElseThrow(() -> new AssertionError(text + ": " + reading.refusal()));
  }

  private static String text(Optional<?> value) {
    return value
        .map(found -> found instanceof LocalDate date ? date.toString() : found.toString())
        .orElse("");
  }
}
