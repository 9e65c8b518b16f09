package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dossier.date.DateContext;
import dossier.date.DateExpression;
import dossier.date.DateReader;
import dossier.edtf.Edtf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every date and every text, tried on the examples, their pieces and at random. */
class DatePropertiesTest {

  private static final List<String> EDTF_PIECES =
      List.of(
          "19",
          "30",
          "38",
          "06",
          "13",
          "21",
          "X",
          "XX",
          "Y",
          "-",
          "-",
          "-",
          "/",
          "..",
          "?",
          "~",
          "%",
          "T",
          "Z",
          ":",
          "10:20:30",
          "+04",
          "E",
          "S",
          "[",
          " ",
          "1762-06-13",
          "0000");

  private static final List<String> WORD_PIECES =
      List.of(
          "the",
          "of",
          "in",
          "on",
          "from",
          "to",
          "and",
          "or",
          "between",
          "until",
          "about",
          "c.",
          "early",
          "night",
          "of",
          "end",
          "first",
          "half",
          "13",
          "14th",
          "June",
          "May",
          "Jan.",
          "1762",
          "1930s",
          "44",
          "BC",
          "A.D.",
          "century",
          "19th",
          "thirties",
          "spring",
          "winter",
          "that",
          "year",
          "the same",
          "next",
          "day",
          "two",
          "weeks",
          "later",
          "before",
          "ago",
          "a",
          "for",
          "aged",
          "age",
          "years",
          "old",
          "–",
          "-",
          "/",
          ",",
          ".",
          "(",
          ")",
          "?",
          "“",
          "”",
          "1762-06-13",
          "3/4/1930",
          "20,000",
          "No.",
          "’s",
          "O.S.",
          "Easter",
          "Monday",
          "last",
          "summer",
          "a youth",
          "eighteen",
          "𝟙",
          "\u0000",
          "é",
          "Anno Domini",
          "99999999999");

  @Test
  void whatIsParsedIsWrittenBackAsItWas() {
    for (String text : edtfTexts()) {
      Optional<Edtf> date = Edtf.parse(text).edtf();
      date.ifPresent(
          found -> {
            assertThat(Edtf.parse(found.toString()).edtf()).contains(found);
            assertThat(found.wording()).isNotBlank();
            assertThat(found).isEqualByComparingTo(found);
            assertThat(found.compatibleWith(found)).as(text).isTrue();
            assertThat(found.before(found)).as(text).isFalse();
            assertThat(found.within(found)).as(text).isTrue();
          });
    }
  }

  @Test
  void everyTextIsReadOrRefusedAtAPlaceInIt() {
    for (String text : edtfTexts()) {
      Edtf.parse(text)
          .refusal()
          .ifPresent(
              refusal -> {
                assertThat(refusal.offset()).isBetween(0, text.length());
                assertThat(refusal.message()).isNotBlank();
              });
    }
  }

  @Test
  void datesHaveOneOrder() {
    List<Edtf> dates =
        edtfTexts().stream().flatMap(text -> Edtf.parse(text).edtf().stream()).distinct().toList();
    List<Edtf> sorted = dates.stream().sorted().toList();
    assertThat(dates.stream().sorted((a, b) -> b.compareTo(a)).toList())
        .as("no two dates share a place")
        .containsExactlyElementsOf(reversed(sorted));
    for (int i = 1; i < sorted.size(); i++) {
      assertThat(sorted.get(i - 1)).isLessThan(sorted.get(i));
      Edtf one = sorted.get(i - 1);
      Edtf other = sorted.get(i);
      assertThat(one.compatibleWith(other)).isEqualTo(other.compatibleWith(one));
      assertThat(one.compatibleWith(other) && one.before(other)).isFalse();
    }
  }

  @Test
  void everyPieceOfEveryExampleIsRead() {
    for (String text : sentences()) {
      for (int end = 0; end <= text.length(); end++) {
        assertSound(text.substring(0, end));
        DateReader.readExpression(text.substring(0, end));
      }
    }
  }

  @Test
  void anyWordsAreRead() {
    Random random = new Random(1386);
    for (int n = 0; n < 6_000; n++) {
      String text = pieces(random, WORD_PIECES, " ", 14);
      assertSound(text);
      DateReader.readExpression(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        "from ",
        "and ",
        "13, ",
        "about ",
        "the ",
        "June ",
        "1762–",
        "1762 or ",
        "A.",
        "aA",
        "for a ",
        "night of ",
        "13 and ",
        "(",
        "“",
        "that same ",
        "1,234",
        "’",
        "twenty-",
        "9"
      })
  void longTextsTakeTimeInProportion(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> DateReader.read(text, DateContext.NONE));
  }

  private static void assertSound(String text) {
    int at = 0;
    for (DateExpression date : DateReader.read(text, context())) {
      assertThat(date.start()).as(text).isGreaterThanOrEqualTo(at);
      assertThat(date.end()).as(text).isGreaterThan(date.start());
      assertThat(text.substring(date.start(), date.end())).isEqualTo(date.words());
      assertThat(date.wording()).as(text).isNotBlank();
      assertThat(date.reach().isPresent()).as(text).isEqualTo(date.edtf().isPresent());
      date.edtf()
          .ifPresent(
              edtf -> {
                assertThat(Edtf.parse(edtf.toString()).edtf()).as(text).contains(edtf);
                assertThat(date.reach().orElseThrow().compatibleWith(edtf)).as(text).isTrue();
              });
      at = date.end();
    }
  }

  private static DateContext context() {
    Edtf day = Edtf.parse("1930-01-05").edtf().orElseThrow();
    return DateContext.NONE.writtenOn(day);
  }

  private static List<String> edtfTexts() {
    Random random = new Random(8601);
    List<String> examples = ExampleFile.read("edtf.md").stream().map(Example::input).toList();
    Stream<String> prefixes =
        examples.stream()
            .flatMap(
                text ->
                    Stream.iterate(0, n -> n <= text.length(), n -> n + 1)
                        .map(n -> text.substring(0, n)));
    Stream<String> invented =
        Stream.generate(() -> pieces(random, EDTF_PIECES, "", 7)).limit(30_000);
    return Stream.concat(prefixes, invented).distinct().toList();
  }

  private static List<String> sentences() {
    return Stream.of("dates.md", "dates-in-texts.md")
        .flatMap(file -> DateExamplesTest.inputs(file).stream())
        .map(text -> text.substring(0, Math.min(text.length(), 120)))
        .toList();
  }

  private static String pieces(Random random, List<String> pieces, String between, int most) {
    return Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
        .limit(1 + random.nextInt(most))
        .collect(Collectors.joining(between));
  }

  private static List<Edtf> reversed(List<Edtf> dates) {
    List<Edtf> reversed = new ArrayList<>(dates);
    Collections.reverse(reversed);
    return reversed;
  }
}
