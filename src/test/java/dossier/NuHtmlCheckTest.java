package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NuHtmlCheckTest {
  @TempDir Path folder;

  @Test
  void errorsAndWarningsAreNamedWithPageAndLine() throws IOException {
    String head =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Log</title></head>\n";
    Files.writeString(
        folder.resolve("good.html"), head + "<body><h1>Log</h1><p>A calm day.</p></body></html>\n");
    Files.writeString(
        folder.resolve("nested.html"),
        head + "<body><h1>Log</h1><p><ul><li>Calm</ul></p></body></html>\n");
    Files.writeString(
        folder.resolve("section.html"),
        head + "<body><h1>Log</h1><section><p>x</p></section></body></html>\n");

    assertThat(NuHtmlCheck.faults(folder))
        .satisfiesExactly(
            nested ->
                assertThat(nested).startsWith("nested.html:3:").contains("error").contains("“p”"),
            section ->
                assertThat(section)
                    .startsWith("section.html:3:")
                    .contains("warning")
                    .contains("heading"));
  }
}
