package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A raw text becomes a source to edit, or one line says why not, and nothing is written. */
class AccessionTest {
  private static final String WORDS =
      "A Letter on the Light\n\nThe lamp was lit by Anna Weir on the rock in 1811.\n";

  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void givenContentAndFiles() throws IOException {
    workspace = new Workspace(folder);
    Files.createDirectories(folder.resolve("content/people"));
    Files.writeString(folder.resolve("content/dossier.yml"), "title: The light\n");
    Files.writeString(folder.resolve("content/people/anna-weir.md"), "---\nname: Anna Weir\n---\n");
    Files.writeString(folder.resolve("letter.txt"), WORDS);
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("printed.pdf"), "%PDF-1.4\n");
    Files.writeString(folder.resolve("printed.txt"), "%PDF-1.4\n");
    Files.writeString(folder.resolve("picture.png"), "PNG\n");
    Files.writeString(folder.resolve("log.docx"), "no archive\n");
    Files.writeString(folder.resolve("described.md"), "---\ntitle: X\n---\nWords.\n");
    Files.write(folder.resolve("binary.txt"), new byte[] {'a', 0, 0, 'b', 0, 1, 'c'});
    Files.write(folder.resolve("large.txt"), new byte[(16 << 20) + 1]);
    Files.createDirectories(folder.resolve("folder.txt"));
  }

  private Workspace.Outcome accession(String... files) {
    Stream<String> given =
        Stream.of(files).map(file -> file.contains(".") ? folder.resolve(file).toString() : file);
    String[] args =
        Stream.of(
                Stream.of("accession"),
                given,
                Stream.of("--content", folder.resolve("content").toString()))
            .flatMap(each -> each)
            .toArray(String[]::new);
    return workspace.run(args);
  }

  private List<String> written() throws IOException {
    Path sources = folder.resolve("content/sources");
    if (!Files.exists(sources)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(sources)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          absent.txt   | 2 | there is no file
          folder.txt   | 2 | is a folder
          printed.pdf  | 2 | pdftotext
          picture.png  | 2 | save it as plain text
          described.md | 2 | has front matter already
          empty.txt    | 1 | this file is empty
          printed.txt  | 1 | it is a PDF
          binary.txt   | 1 | it holds a zero byte
          large.txt    | 1 | more than one may have
          log.docx     | 1 | cannot be read as .docx
          """)
  void wrongFileIsOneLineAndNothingIsWritten(String file, int exitCode, String words)
      throws IOException {
    Workspace.Outcome outcome = accession("letter.txt", file);

    assertThat(outcome.exitCode()).isEqualTo(exitCode);
    assertThat(outcome.output().lines().filter(line -> !line.startsWith("see: ")))
        .singleElement()
        .asString()
        .contains(words);
    assertThat(written()).isEmpty();
  }

  @Test
  void nothingThatExistsIsOverwritten() throws IOException {
    accession("letter.txt");
    String first = Files.readString(folder.resolve("content/sources/letter.md"));
    Files.writeString(folder.resolve("letter.txt"), WORDS + "More words.\n");

    Workspace.Outcome again = accession("letter.txt");

    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.output()).contains("exists, and is left as it is");
    assertThat(Files.readString(folder.resolve("content/sources/letter.md"))).isEqualTo(first);
  }

  @Test
  void takenOrMalformedIdIsRefused() throws IOException {
    assertThat(accession("letter.txt", "--id", "anna-weir").output()).contains("is taken");
    assertThat(accession("letter.txt", "--id", "Anna Weir").exitCode()).isEqualTo(2);
    assertThat(accession("letter.txt", "letter.txt", "--id", "letter").exitCode()).isEqualTo(2);
    assertThat(written()).isEmpty();
  }

  @Test
  void folderThatMayNotBeWrittenIsOneLine() throws IOException {
    Files.writeString(folder.resolve("content/sources"), "a file in the way");

    Workspace.Outcome outcome = accession("letter.txt");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.output()).contains("cannot be written");
  }

  @Test
  void rawFileThatSourceWasMadeFromIsNotReadTwice() throws IOException {
    Files.createDirectories(folder.resolve("content/sources"));
    Files.writeString(folder.resolve("content/sources/letter.txt"), WORDS);
    accession("content/sources/letter.txt");

    assertThat(written()).containsExactly("letter.md", "letter.txt");
    assertThat(workspace.check().output()).contains("1 source,").doesNotContain("error[");
  }
}
