package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings as code hosts read them. */
class FindingsFormatTest {
  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void givenAWrongQuoteAndAnAcceptedFinding() throws IOException {
    workspace = new Workspace(folder);
    Path golden = Workspace.RESOURCES.resolve("golden").resolve("mutiny").resolve("content");
    workspace.copy(golden, "content");
    Files.createDirectories(folder.resolve("content/people"));
    Files.writeString(folder.resolve("content/people/50 %, a:b.md"), "---\nname: Nobody\n---\n");
    Files.writeString(
        folder.resolve("content/people/nobody.md"),
        "---\nname: Nobody\n---\nNobody.[^1]\n\n[^1]: ships-log: \"no such words: at all\"\n");
  }

  private String check(String format) {
    return workspace
        .run("check", "--format", format, "--content", folder.resolve("content").toString())
        .output();
  }

  @Test
  void sarifHoldsEveryFindingWithItsRulePlaceAndLevel() throws IOException {
    JsonNode log = new ObjectMapper().readTree(check("sarif"));
    JsonNode run = log.path("runs").path(0);
    JsonNode rules = run.path("tool").path("driver").path("rules");
    JsonNode plain = new ObjectMapper().readTree(check("json"));

    assertThat(log.path("version").asText()).isEqualTo("2.1.0");
    assertThat(log.path("$schema").asText()).contains("sarif-2.1.0");
    assertThat(run.path("tool").path("driver").path("name").asText()).isEqualTo("dossier");
    assertThat(run.path("results"))
        .hasSize(plain.path("findings").size() + plain.path("accepted").size())
        .isNotEmpty()
        .allSatisfy(
            result -> {
              assertThat(rules.path(result.path("ruleIndex").asInt()).path("id"))
                  .isEqualTo(result.path("ruleId"));
              assertThat(Set.of("error", "warning", "note"))
                  .contains(result.path("level").asText());
              assertThat(result.path("message").path("text").asText()).isNotEmpty();
              JsonNode place = result.path("locations").path(0).path("physicalLocation");
              assertThat(java.net.URI.create(place.path("artifactLocation").path("uri").asText()))
                  .isNotNull();
              JsonNode region = place.path("region");
              if (!region.isMissingNode()) {
                assertThat(region.path("startLine").asInt()).isPositive();
                assertThat(region.path("startColumn").asInt()).isPositive();
                assertThat(region.path("endLine").asInt())
                    .isGreaterThanOrEqualTo(region.path("startLine").asInt());
              }
            });
    assertThat(run.path("results").findValuesAsText("uri"))
        .contains("content/people/50%20%25%2C%20a%3Ab.md");
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.path("shortDescription").path("text").asText()).isNotEmpty();
              assertThat(rule.path("help").path("text").asText()).isNotEmpty();
            });
  }

  @Test
  void aWorkflowCommandIsOneLineWithItsSignsEscaped() {
    List<String> commands = check("github").lines().filter(line -> line.startsWith("::")).toList();

    assertThat(commands)
        .isNotEmpty()
        .allMatch(line -> line.matches("::(error|warning|notice) file=[^:]+::.+"));
    assertThat(commands)
        .anyMatch(
            line ->
                line.startsWith("::error file=content/people/nobody.md,line=6,endLine=6,col=")
                    && line.contains(
                        ",title=quote-not-found::these words do not stand in ships-log")
                    && line.contains("%0Ahelp: "))
        .anyMatch(line -> line.startsWith("::error file=content/people/50 %25%2C a%3Ab.md,line=1"));
  }

  @Test
  void aSummaryNamesPlaceFaultAndNextStepAndShowsNoMarkupOfTheContent() throws IOException {
    Files.writeString(
        folder.resolve("content/people/nobody.md"),
        "---\nname: Nobody\n---\nNo.[^1]\n\n[^1]: ships-log: \"<b> | `x` [y](z) *no* such\"\n");
    List<String> lines = check("markdown").lines().toList();

    assertThat(lines)
        .startsWith("## What was found")
        .contains("**The site stays as it was until every error is mended.**")
        .contains("| where | what | next step |");
    List<String> rows = lines.stream().filter(line -> line.startsWith("| content/")).toList();
    assertThat(rows)
        .hasSize(new ObjectMapper().readTree(check("json")).path("findings").size())
        .allMatch(row -> row.replaceAll("\\\\.", "").matches("\\|[^|]+\\|[^|]+\\|[^|]*\\|"))
        .allMatch(row -> !row.replaceAll("\\\\.", "").replace("<br>", "").matches(".*[<`\\[].*"))
        .first()
        .asString()
        .contains("**error**: ");
    assertThat(rows)
        .anyMatch(row -> row.startsWith("| content/people/nobody.md, line 6 | **error**: these"));
  }

  @Test
  void aSummaryOfNothingSaysSo() throws IOException {
    Files.delete(folder.resolve("content/people/50 %, a:b.md"));
    Files.delete(folder.resolve("content/people/nobody.md"));
    assertThat(check("markdown")).contains("\nNothing stops the site. ").contains("| note: ");
    workspace.follow("delete", "content");
    workspace.copy(Workspace.RESOURCES.resolve("golden/smallest/content"), "content");
    assertThat(check("markdown")).endsWith("\nNothing is left to mend.\n").contains("0 errors");
  }

  @Test
  void aSummaryNamesWhatTheProgramFound() throws IOException {
    workspace.follow("replace", "content/dossier.yml", "proposals: off", "proposals: show");
    Files.writeString(
        folder.resolve("content/sources/letter.txt"),
        "A letter\n\nMr. Abel Quill sailed with us. Mr. Abel Quill was never seen again.\n");
    assertThat(check("markdown"))
        .contains("\n### Found in your texts\n\nFound in the texts by the program: ")
        .containsPattern("(?m)^- .*Abel Quill$");
    assertThat(check("github")).doesNotContain("Found in");
  }
}
