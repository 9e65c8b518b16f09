package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the published data say of a birth or a death that is told in two events. */
class LifeDatesTest {
  private static final Path CASES =
      Workspace.RESOURCES.resolve("diagnostics").resolve("life-doubled");

  @TempDir Path folder;

  @Test
  void ofTwoBirthsThatDifferNoneIsPublished() throws IOException {
    assertThat(publishedOfRuth("born-on-two-days"))
        .contains("\"Person\"")
        .doesNotContain("birthDate");
  }

  @Test
  void ofTwoDeathsOnOneDayTheDayIsPublished() throws IOException {
    assertThat(publishedOfRuth("dies-in-two-events")).contains("\"deathDate\":\"1850-05-09\"");
  }

  private String publishedOfRuth(String example) throws IOException {
    Workspace workspace = Workspace.prepare(folder, CASES.resolve(example));
    workspace.build();
    return Files.readString(workspace.site().resolve("people/ruth-lowe.html"));
  }
}
