package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From nothing to a project; and what is refused leaves nothing behind. */
class NewProjectTest {
  private static final Pattern SCHEMA =
      Pattern.compile("(?m)^# yaml-language-server: \\$schema=(\\S+)$");

  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void givenFiles() throws IOException {
    workspace = new Workspace(folder);
    for (String file :
        List.of("letter.txt", "Letter.html", "Müller & Söhne.txt", "scan.pdf", "song.mp3")) {
      Files.writeString(
          folder.resolve(file), "A letter to Anna\n\nWe sailed on 3 May 1871 with sixty men.\n");
    }
    Files.writeString(folder.resolve("____.txt"), "words");
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("program.jar"), "stands for the program");
    Files.createDirectories(folder.resolve("full/content"));
    Files.createDirectories(folder.resolve("clone/.git"));
  }

  @Test
  void withoutTextsItHoldsASampleInWhichNothingIsFound() throws IOException {
    Workspace.Outcome outcome = make("site");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.output())
        .startsWith("site: a project with a sample\n")
        .contains("mvn package");
    assertThat(SiteFolder.read(folder.resolve("site")).files().keySet())
        .contains(
            ".github/workflows/site.yml",
            ".gitignore",
            ".mvn/jvm.config",
            "README.md",
            "content/dossier.yml",
            "pom.xml");
    assertThat(folder.resolve("site/dossier.jar")).hasContent("stands for the program");
    thenEveryFileNamesItsSchema(folder.resolve("site/content"));
    String content = folder.resolve("site/content").toString();
    assertThat(workspace.run("check", "--content", content).output())
        .contains("1 source, 1 person, 1 event; 3 of 3 quotes verified")
        .contains("0 errors, 0 warnings, 0 notes");
  }

  private static void thenEveryFileNamesItsSchema(Path content) throws IOException {
    for (var file : SiteFolder.read(content).files().entrySet()) {
      if (!file.getKey().startsWith(".")) {
        Matcher named = SCHEMA.matcher(new String(file.getValue(), StandardCharsets.UTF_8));
        assertThat(named.find()).as(file.getKey()).isTrue();
        assertThat(content.resolve(file.getKey()).resolveSibling(named.group(1))).exists();
      }
    }
  }

  @Test
  void textsAreTakenByteForByteUnderNamesThatAreIds() throws IOException {
    assertThat(make("my-old_letters", "letter.txt", "Müller & Söhne.txt").output())
        .startsWith("my-old_letters: a project with 2 texts\n");
    Path content = folder.resolve("my-old_letters/content");
    assertThat(SiteFolder.read(content).files().keySet())
        .filteredOn(path -> !path.startsWith(".schema/"))
        .containsExactly("dossier.yml", "sources/letter.txt", "sources/muller-sohne.txt");
    assertThat(content.resolve("sources/letter.txt"))
        .hasSameBinaryContentAs(folder.resolve("letter.txt"));
    assertThat(workspace.run("check", "--content", content.toString()).output())
        .contains("2 sources, ", "\n0 errors, ");
    assertThat(content.resolve("dossier.yml")).content().contains("title: \"My old letters\"\n");
  }

  @Test
  void aFreshCloneIsAsGoodAsANewFolder() throws IOException {
    assertThat(make("clone").exitCode()).isZero();
    assertThat(folder.resolve("clone/pom.xml")).exists();
  }

  @ParameterizedTest
  @CsvSource({
    "full, letter.txt, full is not empty; name a new folder",
    "letter.txt, letter.txt, letter.txt is a file; name a new folder",
    "site, none.txt, there is no file none.txt",
    "site, full, full is a folder; name the files in it",
    "site, empty.txt, empty.txt is empty",
    "site, scan.pdf, 'scan.pdf is a PDF, a picture of pages; save its words as .txt or .docx'",
    "site, song.mp3, 'song.mp3 is no text that can be read: .txt, .html, .xml (TEI), .docx or .md'",
    "site, ____.txt, 'the name of ____.txt gives no id; rename it to small letters a–z, digits and"
        + " hyphens'",
    "site, letter.txt Letter.html, Letter.html would be the second text with the id letter; rename"
        + " one of them"
  })
  void whatCannotBeIsRefusedInALineAndNothingIsLeft(String made, String texts, String words) {
    var before = SiteFolder.read(folder).files().keySet();
    Workspace.Outcome outcome = make(made, texts.split(" ", -1));
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.output()).isEqualTo("dossier: " + words + "\nsee: dossier new --help\n");
    assertThat(SiteFolder.read(folder).files().keySet()).isEqualTo(before);
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void whereTheDiskFailsWhatWasWrittenGoesAgain() throws IOException {
    Workspace.Outcome outcome = make("letter.txt/below");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.output()).startsWith("dossier: ").hasLineCount(1);
    assertThat(folder.resolve("letter.txt")).isRegularFile();
  }

  private Workspace.Outcome make(String made, String... texts) {
    List<String> words =
        new ArrayList<>(
            List.of("new", "--jar", folder.resolve("program.jar").toString(), folder + "/" + made));
    for (String text : texts) {
      words.add(folder + "/" + text);
    }
    return workspace.run(words.toArray(String[]::new));
  }
}
