package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.date.DateContext;
import dossier.date.DateExpression;
import dossier.date.DateReader;
import dossier.date.DatesOfText;
import dossier.edtf.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code dates.md} and {@code dates-in-texts.md}. */
class DateExamplesTest {

  /** A date marked in a sentence: [words → EDTF], or a question mark for none. */
  private static final Pattern MARKED =
      Pattern.compile("\\[([^\\[\\]→]+) → (\\[[^\\]]+\\]|[^\\]]+)\\]");

  private static final Pattern PASSAGE_END = Pattern.compile(" ¶ ");

  @TestFactory
  Stream<DynamicContainer> dates() {
    return ExampleFile.tests("dates.md", DateExamplesTest::check);
  }

  @TestFactory
  Stream<DynamicContainer> datesInTexts() {
    return ExampleFile.tests("dates-in-texts.md", DateExamplesTest::sentences);
  }

  @TestFactory
  Stream<DynamicContainer> datesInOtherLanguages() {
    return Map.of("de", "dates-german.md", "fr", "dates-french.md", "ru", "dates-russian.md")
        .entrySet()
        .stream()
        .flatMap(
            each ->
                ExampleFile.tests(
                    each.getValue(),
                    example -> sentences(example, DateContext.NONE.in(each.getKey()))));
  }

  private static void check(Example example) {
    if (example.values().containsKey("edtf")) {
      expression(example);
    } else {
      sentences(example);
    }
  }

  private static void expression(Example example) {
    Optional<DateExpression> found = DateReader.readExpression(example.input());
    Map<String, String> columns = example.values();
    if ("none".equals(columns.get("kind"))) {
      assertThat(found).isEmpty();
      return;
    }
    DateExpression date = found.orElseThrow(() -> new AssertionError("no date found"));
    assertThat(text(date.edtf())).isEqualTo(example.get("edtf"));
    assertThat(date.wording()).isEqualTo(example.get("wording"));
    if (columns.containsKey("kind")) {
      assertThat(date.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(example.get("kind"));
    } else {
      assertThat(text(date.reach())).as("reach").isEqualTo(example.get("reach"));
    }
  }

  /** The dates found, marked in the text in the same way, must give back the example. */
  private static void sentences(Example example) {
    sentences(example, context(example.values()));
  }

  private static void sentences(Example example, DateContext context) {
    List<String> marked = List.of(PASSAGE_END.split(example.input()));
    List<String> plain =
        marked.stream().map(passage -> MARKED.matcher(passage).replaceAll("$1")).toList();
    DatesOfText dates = DateReader.readAll(plain, context);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      found.add(marked(plain.get(i), dates.in(i)));
    }
    assertThat(String.join(" ¶ ", found)).isEqualTo(example.input());
  }

  private static DateContext context(Map<String, String> columns) {
    DateContext context = DateContext.NONE;
    if (columns.containsKey("written") && !columns.get("written").isEmpty()) {
      context = context.writtenOn(Edtf.parse(columns.get("written")).edtf().orElseThrow());
    }
    return context;
  }

  private static String marked(String text, List<DateExpression> dates) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (DateExpression date : dates) {
      assertThat(date.start()).as("no overlap").isGreaterThanOrEqualTo(at);
      assertThat(text.substring(date.start(), date.end())).isEqualTo(date.words());
      marked.append(text, at, date.start()).append('[').append(date.words()).append(" → ");
      marked.append(date.edtf().map(Edtf::toString).orElse("?")).append(']');
      at = date.end();
    }
    return marked.append(text.substring(at)).toString();
  }

  static List<String> inputs(String file) {
    return ExampleFile.read(file).stream()
        .map(Example::input)
        .map(
            input -> {
              Matcher matcher = MARKED.matcher(input);
              return matcher.replaceAll("$1");
            })
        .toList();
  }

  private static String text(Optional<Edtf> edtf) {
    return edtf.map(Edtf::toString).orElse("");
  }
}
