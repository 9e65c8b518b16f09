package dossier.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small pictures, byte for byte: {@code pictures/CASE.txt} must be drawn as {@code
 * pictures/CASE.svg}. A missing picture is written and the test fails; to renew one, delete it,
 * run, and look at it.
 */
class PicturesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "pictures");

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theCaseIsDrawnAsExpected(String name) throws IOException {
    String drawn = given(name).draw().replace("><", ">\n<") + "\n";

    Path expected = CASES.resolve(name + ".svg");
    if (Files.notExists(expected)) {
      Files.writeString(expected, drawn);
      throw new AssertionError("was missing and is drawn now, look at it: " + expected);
    }
    assertThat(drawn).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePictureKeepsTheRulesOfEveryPicture(String name) throws IOException {
    for (DrawnPicture picture : DrawnPicture.read(given(name).draw())) {
      assertThat(picture.faults()).isEmpty();
      assertThat(picture.overlaps()).isEmpty();
      assertThat(picture.links()).isPositive();
    }
  }

  private static PictureCase given(String name) throws IOException {
    return PictureCase.parse(Files.readAllLines(CASES.resolve(name + ".txt")));
  }
}
