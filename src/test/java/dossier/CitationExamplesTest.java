package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.cite.BibTex;
import dossier.cite.CitedText;
import dossier.cite.CslJson;
import dossier.cite.PlainCitation;
import dossier.cite.Ris;
import dossier.cite.WebCitation;
import dossier.edtf.Edtf;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code citations.md}. */
class CitationExamplesTest {
  @TestFactory
  Stream<DynamicContainer> citations() {
    return ExampleFile.tests("citations.md", CitationExamplesTest::check);
  }

  private static void check(Example example) {
    switch (example.section()) {
      case "Keys" ->
          assertThat(WebCitation.key(example.input(), example.get("page")))
              .isEqualTo(example.get("key"));
      case "Titles" -> thenTitleIs(example);
      case "Titles in words" ->
          assertThat(PlainCitation.of(titled(example.input(), "Harbour Books")))
              .isEqualTo(example.get("words"));
      default ->
          assertThat(in(example.section(), citation(example.input())))
              .isEqualTo(example.expected());
    }
  }

  private static String in(String form, WebCitation page) {
    return switch (form) {
      case "Text" -> PlainCitation.of(page);
      case "BibTeX" -> BibTex.of(page);
      case "RIS" -> Ris.of(page);
      case "CSL-JSON" -> CslJson.of(page);
      default -> throw new AssertionError("no such form: " + form);
    };
  }

  private static void thenTitleIs(Example example) {
    WebCitation page = titled(example.input(), "");
    assertThat(BibTex.of(page))
        .isEqualTo("@online{k,\n  title = {" + example.get("BibTeX") + "}\n}");
    assertThat(openBraces(BibTex.of(page))).as("braces left open").isZero();
    assertThat(Ris.of(page).lines()).contains("TI  - " + example.get("RIS"));
    assertThat(CslJson.of(page)).contains("\"title\":" + example.get("CSL-JSON"));
    assertThat(title(CslJson.of(page))).isEqualTo(example.input().strip().replaceAll("\\s+", " "));
  }

  // BibTeX counts a brace behind a backslash as well.
  private static int openBraces(String entry) {
    return entry.chars().map(each -> each == '{' ? 1 : each == '}' ? -1 : 0).sum();
  }

  private static String title(String csl) {
    try {
      JsonNode items = new ObjectMapper().readTree(csl);
      return items.get(0).get("title").asText();
    } catch (JsonProcessingException broken) {
      throw new AssertionError("no JSON: " + csl, broken);
    }
  }

  private static WebCitation titled(String title, String site) {
    return new WebCitation("k", title, site, "", "", "", "", null);
  }

  private static WebCitation citation(String fields) {
    Map<String, String> given =
        fields
            .lines()
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.indexOf(": ")),
                    line -> line.substring(line.indexOf(": ") + 2)));
    Function<String, String> field = name -> given.getOrDefault(name, "");
    return new WebCitation(
        field.apply("key"),
        field.apply("title"),
        field.apply("site"),
        field.apply("editor"),
        field.apply("date"),
        field.apply("language"),
        field.apply("url"),
        given.containsKey("text date") ? text(field) : null);
  }

  private static CitedText text(Function<String, String> field) {
    String date = field.apply("text date");
    return new CitedText(
        field.apply("author"),
        date,
        Edtf.parse(date).edtf().map(Edtf::wording).orElse(""),
        field.apply("publication"),
        field.apply("translator"),
        field.apply("publisher"),
        field.apply("repository"),
        field.apply("shelfmark"),
        field.apply("copy"),
        field.apply("rights"));
  }
}
