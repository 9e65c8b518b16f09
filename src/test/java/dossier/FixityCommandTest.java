package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old checksums are taken anew where they fit, and nothing else of a file changes. */
class FixityCommandTest {
  private static final Path CASES = Workspace.RESOURCES.resolve("diagnostics");
  private static final String LOG = "content/sources/log.md";

  @TempDir Path folder;

  @Test
  void aSumThatFitsIsTakenAnewInItsLineAlone() throws IOException {
    Workspace workspace =
        Workspace.prepare(folder, CASES.resolve("fixity-weak/letters-and-digits-alone"));
    workspace.follow("bom", LOG);
    workspace.follow("crlf", LOG);
    String before = text();

    Workspace.Outcome outcome = fixity(workspace);

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.output()).contains("1 of 1 checksums taken anew");
    assertThat(text()).isNotEqualTo(before);
    assertThat(text().replaceFirst("sha256-2:[0-9a-f]{64}", ""))
        .isEqualTo(before.replaceFirst("sha256:[0-9a-f]{64}", ""));
    assertThat(workspace.check().output()).contains("0 errors, 0 warnings");
  }

  @Test
  void aSumThatDoesNotFitStays() throws IOException {
    Workspace workspace = Workspace.prepare(folder, CASES.resolve("fixity-broken/word-changed"));
    String before = text();

    Workspace.Outcome outcome = fixity(workspace);

    assertThat(outcome.exitCode()).isOne();
    assertThat(outcome.output()).contains("left as it is").contains("0 of 1 checksums");
    assertThat(text()).isEqualTo(before);
  }

  /**
   * What a draft says of each state of a text, in words; a good mark only where it was compared.
   */
  @Test
  void thePageSaysWhatTheChecksumIs() throws IOException {
    thenDeclared("fixity-weak/letters-and-digits-alone", "✓ letters and digits unchanged");
    thenDeclared("fixity-broken/sign-changed", "broken: the wording is not what it was");
    thenDeclared("fixity-broken/text-gone", "broken: a checksum is recorded, and there is no text");
    thenDeclared("fixity-broken/no-checksum", "broken: what is recorded is no checksum");
    thenDeclared("fixity-missing/new-text", "no checksum holds the wording");
  }

  private void thenDeclared(String example, String words) throws IOException {
    Path root = folder.resolve(example);
    Workspace workspace = Workspace.prepare(root, CASES.resolve(example));
    workspace.run(
        "build", "--draft", "--content", root + "/content", "--out", workspace.site().toString());
    String page = Files.readString(workspace.site().resolve("sources/log.html"));
    assertThat(page).contains(words);
    assertThat(page.contains("✓ ")).isEqualTo(words.startsWith("✓ "));
  }

  private String text() throws IOException {
    return Files.readString(folder.resolve(LOG));
  }

  private Workspace.Outcome fixity(Workspace workspace) {
    return workspace.run("fixity", "--content", folder.resolve("content").toString());
  }
}
