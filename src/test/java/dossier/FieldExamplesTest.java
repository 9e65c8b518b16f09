package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.citation.Citation;
import dossier.citation.Footnote;
import dossier.citation.FootnoteReader;
import dossier.citation.Reference;
import dossier.content.ContentFile;
import dossier.content.Fields;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.content.WebAddress;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.input.InputFile;
import dossier.input.Signs;
import dossier.input.Span;
import dossier.record.ImprintReader;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code fields.md}. */
class FieldExamplesTest {
  private record Read(String value, List<Diagnostic> findings) {}

  @TestFactory
  Stream<DynamicContainer> fields() {
    return ExampleFile.tests("fields.md", FieldExamplesTest::check);
  }

  private static void check(Example example) {
    String input = example.input();
    switch (example.section()) {
      case "Values" -> thenValueIs(example);
      case "Languages" -> thenLanguageIs(example);
      case "Addresses" -> {
        assertThat(WebAddress.of(input).isPresent()).isEqualTo(!example.get("address").isEmpty());
        assertThat(WebAddress.root(input).orElse("")).isEqualTo(example.get("root"));
      }
      case "Ids" -> {
        assertThat(Reference.isId(input)).isEqualTo(!example.get("id").isEmpty());
        assertThat(Reference.idFor(input)).isEqualTo(example.get("better"));
      }
      case "Print" ->
          assertThat(Signs.visible(StringEscapeUtils.unescapeJava(input)))
              .isEqualTo(example.get("shown"));
      case "Notes" -> thenQuoteIs(example);
      default -> throw new AssertionError("no such section: " + example.section());
    }
  }

  private static void thenValueIs(Example example) {
    Read read = read("title: " + example.input() + "\n", fields -> fields.required("title"));
    assertThat(read.value()).isEqualTo(example.get("value"));
    assertThat(read.findings().stream().map(finding -> finding.code().id()))
        .isEqualTo(Stream.of(example.get("finding")).filter(code -> !code.isEmpty()).toList());
  }

  private static void thenLanguageIs(Example example) {
    Diagnostics diagnostics = new Diagnostics();
    String language =
        file("title: A\nlanguage: \"" + example.input() + "\"\n", diagnostics)
            .map(file -> ImprintReader.read(file, diagnostics).language())
            .orElseThrow();
    String help =
        diagnostics.sorted().stream()
            .flatMap(found -> found.help().stream())
            .findFirst()
            .orElse("");
    assertThat(help).isEqualTo(example.get("finding"));
    if (help.isEmpty()) {
      assertThat(language).isEqualTo(example.get("language"));
    }
  }

  private static void thenQuoteIs(Example example) {
    Diagnostics diagnostics = new Diagnostics();
    InputFile file = new InputFile("content/people/ann.md", example.input());
    Footnote note =
        new FootnoteReader(file, diagnostics).read("1", new Span(0, file.text().length()));
    assertThat(note.citations().stream().map(Citation::quote))
        .isEqualTo(Stream.of(example.get("quote")).filter(quote -> !quote.isEmpty()).toList());
    assertThat(diagnostics.sorted().isEmpty()).isEqualTo(!note.citations().isEmpty());
  }

  private static Read read(String text, Function<Fields, String> reading) {
    Diagnostics diagnostics = new Diagnostics();
    String value =
        file(text, diagnostics).map(file -> reading.apply(Fields.of(file, diagnostics))).orElse("");
    return new Read(value, diagnostics.sorted());
  }

  private static java.util.Optional<ContentFile> file(String text, Diagnostics diagnostics) {
    InputFile file = new InputFile("content/dossier.yml", text);
    return ContentFile.read(new ScannedFile(Part.SITE, file), diagnostics);
  }
}
