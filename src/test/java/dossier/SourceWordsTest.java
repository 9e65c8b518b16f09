package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.text.Fixity;
import dossier.text.Passage;
import dossier.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code words.md}, and follows its words through a build. */
class SourceWordsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  @TestFactory
  Stream<DynamicContainer> wordsStayAsTheExamplesSay() {
    return ExampleFile.tests("words.md", SourceWordsTest::check);
  }

  private static void check(Example example) {
    assertThat(
            GivenText.of(markdown(example)).passages().stream()
                .map(Passage::words)
                .collect(Collectors.joining(" ¶ ")))
        .isEqualTo(example.get("words"));
  }

  @Test
  void theWordsReachThePageTheQuotesAndTheRecords() throws IOException {
    String markdown =
        ExampleFile.read("words.md").stream()
            .map(SourceWordsTest::markdown)
            .collect(Collectors.joining("\n\nThen came another.\n\n"));
    SourceText text = GivenText.of(markdown);
    List<String> words = text.passages().stream().map(Passage::words).toList();

    Workspace workspace = givenContent(markdown, text);
    Workspace.Outcome outcome = workspace.build();

    assertThat(outcome.output())
        .contains(words.size() + " of " + words.size() + " quotes verified")
        .contains("0 errors");
    Document page = Jsoup.parse(workspace.site().resolve("sources/a.html").toFile());
    assertThat(page.select(".passage .words").eachText()).isEqualTo(words);
    assertThat(quotes(workspace)).isEqualTo(words);
  }

  private static String markdown(Example example) {
    return example.input().replaceAll("\\s*¶\\s*", "\n\n");
  }

  /** A source with these words, and a person of whom each of its passages says something. */
  private Workspace givenContent(String markdown, SourceText text) throws IOException {
    StringBuilder statements = new StringBuilder();
    for (Passage passage : text.passages()) {
      statements.append("  - on: trait\n    says: as told\n    a §").append(passage.number());
      statements.append(": ").append(JSON.writeValueAsString(passage.words())).append('\n');
    }
    write("dossier.yml", "title: Words\n");
    write(
        "sources/a.md",
        "---\ntitle: A\nsiglum: A\nkind: letters\nfixity: "
            + Fixity.of(text)
            + "\n---\n\n"
            + markdown);
    write("people/x.md", "---\nname: X\nunnamed: true\nstatements:\n" + statements + "---\n");
    return new Workspace(folder);
  }

  private void write(String path, String words) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
  }

  private static List<String> quotes(Workspace workspace) throws IOException {
    JsonNode records = JSON.readTree(workspace.site().resolve("data/records.json").toFile());
    List<String> quotes = new ArrayList<>();
    records
        .get("people")
        .get(0)
        .get("statements")
        .forEach(statement -> quotes.add(statement.get("quote").textValue()));
    return quotes;
  }
}
