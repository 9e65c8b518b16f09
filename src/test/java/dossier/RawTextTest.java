package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dossier.diagnostic.Diagnostics;
import dossier.format.Metadata;
import dossier.format.RawText;
import dossier.input.InputFile;
import dossier.input.RawFile;
import dossier.input.Span;
import dossier.record.RawSourceReader;
import dossier.text.Block;
import dossier.text.Heading;
import dossier.text.Passage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is read out of a raw text. A case is a file {@code raw/NAME.ENDING} (of a docx a folder with
 * its parts) and beside it {@code NAME.ENDING.expected}: what the file says of itself, its blocks
 * with their places, what was set aside, and the findings. Where the expected text is missing it is
 * written and the test fails: read it like code before it is committed.
 */
class RawTextTest {
  private static final Path CASES = Workspace.RESOURCES.resolve("raw");

  @TempDir private Path folder;

  @TestFactory
  List<DynamicTest> everyRawTextIsReadAsExpected() throws IOException {
    return cases().stream()
        .map(each -> dynamicTest(each.getFileName().toString(), () -> thenRead(each)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyWordLeadsBackToItsPlaceInTheFile() throws IOException {
    return cases().stream()
        .map(
            each ->
                dynamicTest(each.getFileName().toString(), () -> thenEveryWordIsInItsPlace(each)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyRawTextIsTheSameWhenAccessioned() throws IOException {
    return cases().stream()
        .map(each -> dynamicTest(each.getFileName().toString(), () -> thenAccessioned(each)))
        .toList();
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  static byte[] bytes(Path file) throws IOException {
    if (!Files.isDirectory(file)) {
      return Files.readAllBytes(file);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> parts = Files.walk(file)) {
      for (Path part : parts.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(file.relativize(part).toString().replace('\\', '/')));
        zip.write(Files.readAllBytes(part));
      }
    }
    return bytes.toByteArray();
  }

  private static Optional<RawText> read(Path file, Diagnostics diagnostics) throws IOException {
    return RawSourceReader.read(
        new RawFile(file.getFileName().toString(), bytes(file)), diagnostics);
  }

  private static void thenRead(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    StringBuilder shown = new StringBuilder();
    read(file, diagnostics).ifPresent(raw -> show(raw, shown));
    diagnostics
        .sorted()
        .forEach(
            each ->
                shown
                    .append("! ")
                    .append(each.place())
                    .append(' ')
                    .append(each.code().id())
                    .append(": ")
                    .append(each.message())
                    .append('\n'));
    Path expected = file.resolveSibling(file.getFileName() + ".expected");
    if (Files.notExists(expected)) {
      Files.writeString(expected, shown);
      throw new AssertionError("was missing and is written now, read it: " + expected);
    }
    assertThat(shown.toString()).isEqualTo(Files.readString(expected));
  }

  private static void show(RawText raw, StringBuilder shown) {
    for (Metadata.Field field : Metadata.Field.values()) {
      raw.metadata()
          .get(field)
          .ifPresent(
              found ->
                  shown
                      .append(field.name().toLowerCase(Locale.ROOT))
                      .append(" = ")
                      .append(found.words())
                      .append('\n'));
    }
    InputFile file = raw.text().file();
    raw.text().blocks().forEach(block -> shown.append(show(block, file)).append('\n'));
    raw.leftOut()
        .forEach(
            out ->
                shown
                    .append(at(file, out.span()))
                    .append(" left out: ")
                    .append(out.words())
                    .append(" (")
                    .append(out.reason())
                    .append(")\n"));
  }

  private static String at(InputFile file, Span span) {
    return file.position(span.start()).line() + ":" + file.position(span.start()).column();
  }

  private static String show(Block block, InputFile file) {
    String kind =
        block instanceof Passage passage
            ? passage.kind().name().toLowerCase(Locale.ROOT)
            : block instanceof Heading heading ? "h" + heading.level() : "separator";
    return at(file, block.span()) + " " + kind + ": " + marked(block).replace("\n", " / ");
  }

  /** The words, with what is marked in braces. */
  private static String marked(Block block) {
    if (!(block instanceof Passage passage)) {
      return block.words();
    }
    String marks =
        passage.marks().stream()
            .map(
                mark ->
                    mark.kind().name().toLowerCase(Locale.ROOT)
                        + " "
                        + mark.span().in(block.words()))
            .collect(Collectors.joining(", "));
    return marks.isEmpty() ? block.words() : block.words() + " {" + marks + "}";
  }

  /** Letters and digits stand in the file as in the words, but where the file has a reference. */
  private static void thenEveryWordIsInItsPlace(Path file) throws IOException {
    Optional<RawText> raw = read(file, new Diagnostics());
    for (Passage passage : raw.map(each -> each.text().passages()).orElse(List.of())) {
      String text = raw.orElseThrow().text().file().text();
      for (int at = 0; at < passage.words().length(); at++) {
        char word = passage.words().charAt(at);
        char there = text.charAt(passage.inFile(new Span(at, at + 1)).start());
        boolean isOwn = there == '&' || there == '<' || !Character.isLetterOrDigit(word);
        assertThat(isOwn ? word : there).as(passage.words() + " at " + at).isEqualTo(word);
      }
    }
  }

  private void thenAccessioned(Path file) throws IOException {
    Path content = Files.createDirectories(folder.resolve(file.getFileName() + "-content"));
    Files.writeString(content.resolve("dossier.yml"), "title: Raw texts\n");
    Path raw = folder.resolve(file.getFileName());
    Files.write(raw, bytes(file));
    if (read(file, new Diagnostics()).isEmpty()) {
      return;
    }
    Workspace workspace = new Workspace(folder);

    assertThat(
            workspace.run("accession", raw.toString(), "--content", content.toString()).exitCode())
        .isZero();
    Workspace.Outcome checked = workspace.run("check", "--content", content.toString(), "--all");
    assertThat(checked.output()).doesNotContain(": error[").contains("1 source,");
  }
}
