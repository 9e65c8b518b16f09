package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code prose.md}: each row is the prose of a person in one site. */
class ProseExamplesTest {
  private static final String OPENINGS = "What search results show";
  private static final String FINDING = " ‖ ";

  private final List<Example> examples = ExampleFile.read("prose.md");

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  private Workspace.Outcome outcome = new Workspace.Outcome(-1, "");

  @BeforeEach
  void build() throws IOException {
    write("dossier.yml", "title: Words\nlanguage: en\n");
    write("sources/a.md", "---\ntitle: A\nsiglum: A\nkind: log\n---\nThe lamp was lit.\n");
    for (int i = 0; i < examples.size(); i++) {
      write("people/p" + i + ".md", "---\nname: P" + i + "\nunnamed: true\n---\n" + prose(i));
    }
    Workspace workspace = new Workspace(folder);
    outcome =
        workspace.run(
            "build",
            "--draft",
            "--all",
            "--content",
            folder.resolve("content").toString(),
            "--out",
            workspace.site().toString());
  }

  private String prose(int i) {
    return examples
        .get(i)
        .input()
        .replaceAll(" ¶ ?", "\n\n")
        .replaceAll(" ⏎ ", "\n")
        .replace("❘", "|");
  }

  @TestFactory
  Stream<DynamicContainer> thePageHasTheWords() {
    return ExampleFile.tests("prose.md", this::check);
  }

  private void check(Example example) {
    int i = examples.indexOf(example);
    String[] expected = (example.get("html") + FINDING).split(FINDING, -1);
    assertThat(page(i).select("#life .prose").html().replaceAll("\\s+", " ").strip())
        .isEqualTo(expected[0].strip());
    if (example.section().equals(OPENINGS)) {
      assertThat(page(i).select("meta[name=description]").attr("content"))
          .isEqualTo(example.get("opening"));
    }
    List<String> findings =
        outcome
            .output()
            .lines()
            .filter(line -> line.startsWith("content/people/p" + i + ".md:"))
            .filter(line -> !line.contains("paragraph-unsourced"))
            .toList();
    if (expected[1].isBlank()) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings).isNotEmpty().allMatch(line -> line.contains("[" + expected[1] + "]"));
    }
  }

  private Document page(int i) {
    String path = "people/p" + i + ".html";
    byte[] page = SiteFolder.read(folder.resolve("site")).files().get(path);
    Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    document.outputSettings().prettyPrint(false);
    return document;
  }

  @Test
  void thePagesKeepTheRulesOfEveryPage() {
    assertThat(GeneratedSite.faults(folder.resolve("site"), GeneratedSite.MAX_PAGE_BYTES))
        .isEmpty();
  }

  private void write(String path, String words) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
  }
}
