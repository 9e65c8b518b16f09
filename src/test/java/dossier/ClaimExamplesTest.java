package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostic;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code claims.md}: what is found wrong with a claim on its quote. */
class ClaimExamplesTest {
  private static final Set<String> CODES =
      Set.of(
          "value-unsupported",
          "name-unsupported",
          "value-in-passage",
          "quote-cut",
          "hedge-lost",
          "teller-lost");

  @TestFactory
  Stream<DynamicContainer> claimsAreHeldToTheirQuotes() {
    return ExampleFile.tests("claims.md", ClaimExamplesTest::check);
  }

  private static void check(Example example) {
    String found =
        FindingExamplesTest.findings(files(example)).stream()
            .filter(each -> CODES.contains(each.code().id()))
            .map(ClaimExamplesTest::shown)
            .collect(Collectors.joining(", "));
    assertThat(found.isEmpty() ? "nothing" : found).isEqualTo(example.get("found"));
  }

  private static String shown(Diagnostic finding) {
    return finding.code().id()
        + ": "
        + finding
            .place()
            .span()
            .map(span -> span.in(finding.place().file().text()))
            .orElseThrow()
            .replaceAll("\\s+", " ");
  }

  private static Map<String, String> files(Example example) {
    Map<String, String> files = new TreeMap<>();
    files.put("dossier.yml", "title: Claims\nlanguage: en\n");
    files.put(
        "sources/a.md",
        "---\ntitle: Letters\nsiglum: A\nkind: letter\nlanguage: en\nwritten: 1801\n---\n"
            + example.get("text").replace(" ¶ ", "\n\n")
            + "\n");
    files.put("people/josiah.md", person("Josiah Thorne", "Thorne", prose(example)));
    files.put("people/william.md", person("William Pell", "Pell", ""));
    files.put("places.yml", "- id: bristol\n  name: Bristol\n  names: [Bristol]\n");
    return files;
  }

  private static String person(String name, String family, String prose) {
    return "---\nname: " + name + "\nnames: [" + name + ", " + family + "]\n---\n" + prose;
  }

  /** Each quote becomes a note; a remark of the editor stands as it is. */
  private static String prose(Example example) {
    StringBuilder prose = new StringBuilder(example.input()).append('\n');
    String[] notes = example.get("notes").split(" ‖ ", -1);
    for (int i = 0; i < notes.length; i++) {
      String note = notes[i].startsWith("Editor:") ? notes[i] : "a: \"" + notes[i] + "\"";
      prose.append("\n[^").append(i + 1).append("]: ").append(note.replace("\" ;", "\";"));
    }
    return prose.append('\n').toString();
  }
}
