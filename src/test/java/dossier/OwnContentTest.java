package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the workflow looks at in a repository made from this one: its own texts, and nothing else.
 */
class OwnContentTest {
  private static final Path SCRIPT = Path.of(".ci", "own-content");

  @TempDir Path folder;

  @BeforeEach
  void givenARepositoryAsTheTemplateMakesIt() throws Exception {
    write("src/Main.java", "class Main {}");
    write("content/dossier.yml", "title: The sample");
    write("content/sources/sample.md", "words");
    write("content/people/somebody of the sample.md", "words");
    Files.createDirectories(folder.resolve(".ci"));
    Files.copy(SCRIPT, folder.resolve(SCRIPT), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    git("init", "-q");
    commit();
  }

  @Test
  void asMadeTheSampleIsBuilt() throws Exception {
    assertThat(run(".ci/own-content")).isEqualTo("tests=no\n");
    assertThat(content()).hasSize(3);
  }

  @Test
  void besideATextOfOnesOwnTheSampleGoes() throws Exception {
    write("content/sources/my letters.txt", "Dear Anna");
    commit();
    assertThat(run(".ci/own-content")).isEqualTo("tests=no\n");
    assertThat(content()).containsExactly("sources/my letters.txt");
  }

  @Test
  void whatWasChangedOfTheSampleIsOnesOwn() throws Exception {
    write("content/dossier.yml", "title: My letters");
    commit();
    assertThat(run(".ci/own-content")).isEqualTo("tests=no\n");
    assertThat(content()).hasSize(3);
    write("content/sources/letters.txt", "Dear Anna");
    commit();
    run(".ci/own-content");
    assertThat(content()).containsExactly("dossier.yml", "sources/letters.txt");
  }

  @Test
  void whoWorksOnTheProgramTestsIt() throws Exception {
    write("content/sources/letters.txt", "Dear Anna");
    write("src/Main.java", "class Main { int changed; }");
    commit();
    assertThat(run(".ci/own-content")).isEqualTo("tests=yes\n");
    assertThat(content()).hasSize(4);
  }

  private Iterable<String> content() {
    return SiteFolder.read(folder.resolve("content")).files().keySet();
  }

  private void write(String path, String words) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, words);
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "A change");
  }

  private void git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(words));
    run(command.toArray(String[]::new));
  }

  private String run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", command) + ": " + output).isZero();
    return output;
  }
}
