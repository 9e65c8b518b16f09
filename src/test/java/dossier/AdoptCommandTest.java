package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that make an editor's records, or none, out of what the program found. */
class AdoptCommandTest {
  private static final String SITE = "title: The light\n";

  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void givenTextsAlone() throws IOException {
    workspace = new Workspace(folder);
    write(
        "sources/log.txt",
        "The log of the light\n\nCaptain Hugh Tarr told Mrs. Weir that the oil had come."
            + " Hugh Tarr went to Skarn with Anna Weir. Tarr said nothing more.\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve("content").resolve(path));
  }

  private Outcome run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--content", folder.resolve("content").toString()));
    return workspace.run(all.toArray(String[]::new));
  }

  @Test
  void whatIsAdoptedIsAFileWithItsWhyAndTheContentStaysWithoutErrors() throws IOException {
    assertThat(run("adopt", "hugh-tarr").exitCode()).isZero();

    assertThat(read("people/hugh-tarr.md"))
        .startsWith("---\n# found by the program\n# ")
        .contains("# behind a title: “Captain Hugh Tarr” (log §1)\n")
        .contains("\nname: Hugh Tarr\nsort: Tarr, Hugh\nnames: [Hugh Tarr, Tarr]\n---\n");
    assertThat(folder.resolve("content/people/anna-weir.md")).doesNotExist();
    assertThat(run("check").output()).contains("0 errors");
  }

  @Test
  void whereTheSchemasAreAtHandTheFileNamesItsOwn() throws IOException {
    write(".schema/person.schema.json", "{}");
    assertThat(run("adopt", "hugh-tarr").exitCode()).isZero();
    assertThat(read("people/hugh-tarr.md"))
        .startsWith(
            "---\n# yaml-language-server: $schema=../.schema/person.schema.json\n# found by");
    assertThat(run("check").output()).contains("0 errors");
  }

  @Test
  void allIsAdoptedOnceAndNothingIsWrittenAgain() throws IOException {
    assertThat(run("adopt", "--all").exitCode()).isZero();
    String adopted = read("people/anna-weir.md");

    assertThat(run("adopt", "anna-weir").exitCode()).isEqualTo(2);
    assertThat(run("adopt", "--all").exitCode()).isEqualTo(2);
    assertThat(read("people/anna-weir.md")).isEqualTo(adopted);
    assertThat(run("check").output()).contains("0 errors");
  }

  @Test
  void whatIsNotThereIsNamedWithItsNeighbour() {
    assertThat(run("adopt", "hugh-tar").output())
        .contains("there is no proposal “hugh-tar”; did you mean “hugh-tarr”");
    assertThat(run("adopt", "--source", "lug").exitCode()).isEqualTo(2);
    assertThat(run("adopt").output()).contains("name what to adopt");
  }

  @Test
  void contentWithErrorsIsLeftAlone() throws IOException {
    write("people/anna-weir.md", "---\nnames: [Anna Weir]\n---\n");

    assertThat(run("adopt", "--all").exitCode()).isEqualTo(1);
    assertThat(folder.resolve("content/people/hugh-tarr.md")).doesNotExist();
  }

  @Test
  void anEditorsNameIsNeverProposed() throws IOException {
    write("dossier.yml", SITE);
    write("people/keeper.md", "---\nname: The keeper\nnames: [Hugh Tarr, Tarr]\n---\n");

    assertThat(run("adopt", "hugh-tarr").output()).contains("there is no proposal");
  }

  @Test
  void aNameSetAsideIsWrittenOnceAndNoLongerProposed() throws IOException {
    write("dossier.yml", SITE + "set-aside:\n    - {names: [Halcyon], reason: a ship}\n");
    assertThat(run("set-aside", "Anna Weir").exitCode()).isZero();
    assertThat(run("set-aside", "Anna Weir").output()).contains("already");

    assertThat(read("dossier.yml"))
        .isEqualTo(
            SITE
                + "set-aside:\n    - {names: [Anna Weir], reason: set aside by the editor}\n"
                + "    - {names: [Halcyon], reason: a ship}\n");
    assertThat(run("adopt", "anna-weir").output()).contains("there is no proposal");
    assertThat(run("check").output()).contains("0 errors");
  }
}
