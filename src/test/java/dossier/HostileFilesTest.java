package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Content folders that no repository can hold: pipes, fans of links, floods of fields, names and
 * findings. Each ends with findings, within a bound that is generous against anything but a hang.
 */
class HostileFilesTest {
  private static final Duration BOUND = Duration.ofMinutes(3);

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  private Workspace workspace;

  @BeforeEach
  void aSmallSite() throws IOException {
    workspace = new Workspace(folder);
    workspace.copy(Workspace.RESOURCES.resolve("golden/smallest/content"), "content");
  }

  @Test
  void aPipeIsNotOpened() throws IOException, InterruptedException {
    Path pipe = folder.resolve("content/people/pipe.md");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();

    thenFound("content/people/pipe.md: error[file-unreadable]: this is no file");
  }

  @Test
  void outputThatIsLostIsSaid() throws IOException, InterruptedException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full));
    Process build =
        new ProgramProcess(List.of(), folder.resolve("content"), folder.resolve("out"))
            .printing(full.toFile())
            .start();
    String told = new String(build.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(build.waitFor()).isEqualTo(2);
    assertThat(told).startsWith("dossier: what there was to print").hasLineCount(1);
    assertThat(folder.resolve("out/index.html")).exists();
  }

  @Test
  void aFanOfLinksIsReadOnce() throws IOException {
    Path store = Files.createDirectories(folder.resolve("content/.store"));
    for (int depth = 0; depth < 15; depth++) {
      Path step = Files.createDirectories(store.resolve("d" + depth));
      for (int way = 0; way < 4; way++) {
        Files.createSymbolicLink(step.resolve("way-" + way), Path.of("../d" + (depth + 1)));
      }
    }
    Files.createSymbolicLink(folder.resolve("content/people/fan"), Path.of("../.store/d0"));

    thenFound("a link leads to what is read already");
  }

  @Test
  void manyFieldsAreFindings() throws IOException {
    String fields =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "field-" + i + ": a\n")
            .collect(Collectors.joining());
    write("people/ann.md", "---\nname: Ann\n" + fields + "---\n");

    thenFound("the field “field-0” is unknown here");
  }

  @Test
  void manyCitationsInOneItemAreFindings() throws IOException {
    String fields =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "    s" + i + ": a\n")
            .collect(Collectors.joining());
    write(
        "people/ann.md",
        "---\nname: Ann\nstatements:\n  - on: rank\n    says: a\n" + fields + "---\n");

    thenFound("[citation-unreadable]");
  }

  @Test
  void aNameOfTenThousandSignsIsAName() throws IOException {
    write(
        "people/ann.md",
        "---\nname: " + "Ann ".repeat(2500) + "\nnames: [" + "a".repeat(10_000) + "]\n---\n");

    Workspace.Outcome outcome = Assertions.assertTimeoutPreemptively(BOUND, workspace::build);
    assertThat(outcome.output()).contains("pages written");
    assertThat(outcome.output().length()).isLessThan(10_000);
  }

  @Test
  void ofAFloodTheGravestArePrinted() throws IOException {
    String names =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "Ann" + i + " Weir")
            .collect(Collectors.joining(", "));
    write("people/ann.md", "---\nname: Ann Weir\nnames: [" + names + "]\n---\n");

    Workspace.Outcome outcome = Assertions.assertTimeoutPreemptively(BOUND, workspace::check);
    assertThat(outcome.output()).contains("19,800 more findings: --all prints them");
    assertThat(outcome.output().length()).isLessThan(100_000);
    String content = folder.resolve("content").toString();
    assertThat(workspace.run("check", "--all", "--content", content).output())
        .contains("Ann19999 Weir")
        .doesNotContain("--all");
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve("content").resolve(path), text);
  }

  private void thenFound(String... words) {
    Workspace.Outcome outcome = Assertions.assertTimeoutPreemptively(BOUND, workspace::check);
    assertThat(outcome.output()).contains(words);
    assertThat(outcome.exitCode()).isEqualTo(1);
  }
}
