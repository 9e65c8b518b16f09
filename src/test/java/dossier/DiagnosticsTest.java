package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dossier.diagnostic.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code check} prints for each mistake an author can make. A case is a folder {@code
 * diagnostics/CODE/CASE} with content, a recipe ({@link Workspace}) or both, and {@code
 * expected.txt}. Where the expected text is missing it is written and the test fails: read it like
 * code before it is committed.
 */
class DiagnosticsTest {
  private static final Path CASES = Workspace.RESOURCES.resolve("diagnostics");
  private static final Path STORIES = Path.of("src", "main", "resources", "dossier", "diagnostic");

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  @TestFactory
  Stream<DynamicTest> everyCaseIsReportedAsExpected() {
    return folders(CASES).stream()
        .flatMap(
            code ->
                folders(code).stream()
                    .map(
                        example ->
                            dynamicTest(
                                CASES.relativize(example).toString(),
                                () -> thenReported(code, example))));
  }

  private void thenReported(Path code, Path example) throws IOException {
    Path root = folder.resolve(CASES.relativize(example));
    Workspace.Outcome outcome = Workspace.prepare(root, example).check();
    assertThat(outcome.output()).as(example.toString()).contains("[" + code.getFileName() + "]");
    assertThat(outcome.exitCode())
        .as(example + ": 1 where an error is among the findings, else 0")
        .isEqualTo(outcome.output().contains(": error[") ? 1 : 0);

    Path expected = example.resolve("expected.txt");
    if (Files.notExists(expected)) {
      Files.writeString(expected, outcome.output());
      throw new AssertionError("was missing and is written now, read it: " + expected);
    }
    assertThat(outcome.output()).as(example.toString()).isEqualTo(Files.readString(expected));
  }

  @Test
  void everyCodeHasACaseAndAStory() {
    List<String> ids = Arrays.stream(Code.values()).map(Code::id).sorted().toList();

    assertThat(folders(CASES).stream().map(path -> path.getFileName().toString())).isEqualTo(ids);
    assertThat(folders(CASES)).allSatisfy(code -> assertThat(folders(code)).isNotEmpty());
    assertThat(
            entries(STORIES).stream()
                .map(path -> path.getFileName().toString().replaceFirst("\\.md$", "")))
        .isEqualTo(ids);
  }

  @TestFactory
  Stream<DynamicTest> everyCodeIsExplained() {
    return Arrays.stream(Code.values())
        .map(code -> dynamicTest(code.id(), () -> thenExplained(code)));
  }

  private void thenExplained(Code code) throws IOException {
    Workspace.Outcome outcome = new Workspace(folder).run("explain", code.id());
    assertThat(outcome.exitCode()).as(code.id()).isZero();
    assertThat(outcome.output().strip())
        .contains(Files.readString(STORIES.resolve(code.id() + ".md")).strip());
  }

  private static List<Path> folders(Path parent) {
    return entries(parent).stream().filter(Files::isDirectory).toList();
  }

  private static List<Path> entries(Path parent) {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
