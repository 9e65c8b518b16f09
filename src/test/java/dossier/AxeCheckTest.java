package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The look at pages in a browser sees what it should. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AxeCheckTest {
  private static final String HEAD =
      "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><meta name=viewport content='width=device-width'>"
          + "<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">"
          + "<link rel=stylesheet href=s.css><title>Log</title></head><body><main><h1>Log</h1>";

  private final Browser browser = Browser.open();

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void aSoundPageHasNoFaultsOnAServerAndAsAFile(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("s.css"), "body { color: #222; background: #fff }");
    Files.writeString(folder.resolve("index.html"), HEAD + "<p>A calm day.</p></main>");

    try (SiteServer server = SiteServer.start(folder)) {
      assertThat(new AxeCheck(browser).faults(server.url("index.html"))).isEmpty();
    }
    assertThat(new AxeCheck(browser).faults(folder.resolve("index.html").toUri().toString()))
        .isEmpty();
  }

  @Test
  void faultsAreSeenInTheThemeAndWidthThatShowThem(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("s.css"),
        "body { color: #222; background: #fff } pre { width: 500px }"
            + "@media (prefers-color-scheme: dark) { body { color: #ccc } }");
    Files.writeString(
        folder.resolve("index.html"), HEAD + "<pre>wide</pre><p style='margin: 0'>x</p></main>");

    try (SiteServer server = SiteServer.start(folder)) {
      assertThat(new AxeCheck(browser).faults(server.url("index.html")))
          .anySatisfy(
              fault -> assertThat(fault).contains("(light, 320 px): wider than the window by"))
          .anySatisfy(
              fault -> assertThat(fault).contains("(dark, 1280 px): all open: color-contrast"))
          .anySatisfy(fault -> assertThat(fault).contains("Content Security Policy"))
          .noneSatisfy(
              fault -> assertThat(fault).contains("(light, 1280 px): all open: color-contrast"))
          .noneSatisfy(fault -> assertThat(fault).contains("1280 px): wider"));
    }
  }
}
