package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.serve.Preview;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a writer sees of the preview in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewBrowserTest {
  private static final String TEXT = "content/sources/gunners-narrative.md";
  private static final String FINDINGS = "[...document.querySelectorAll('#preview pre')]";

  @TempDir Path folder;

  @Test
  void aPageComesAnewWhereTheReaderWasAndShowsWhatWasFound() throws IOException {
    Workspace workspace = new Workspace(folder);
    workspace.copy(Workspace.RESOURCES.resolve("golden/mutiny/content"), "content");
    try (Preview preview =
            Preview.start(folder.resolve("content"), 0, "dossier adopt", round -> {});
        Browser browser = Browser.open()) {
      OpenPage page = new OpenPage(browser);
      browser.theme("light");
      browser.width(400);
      browser.load(preview.address().toString());
      page.await("return document.title !== 'No site yet' && !!document.querySelector('#preview')");
      browser.load(preview.address() + "people/josiah-thorne.html");
      page.await("return !!document.querySelector('#preview summary')");
      assertThat(page.find("#preview details").getAttribute("open")).isNull();
      page.tell("scrollTo(0, 700); window.before = true");

      workspace.follow("replace", TEXT, "The cabin boy wept", "The cabin boy cried");
      page.await("return !window.before && " + FINDINGS + ".length > 0");

      page.await("return Math.abs(scrollY - 700) < 3");
      assertThat(page.shown("#preview pre.preview-error")).isNotEmpty();
      assertThat(page.find("#preview pre").getText()).contains(TEXT, "error[fixity-broken]");
      assertThat(page.find("#preview summary").getText()).contains("error");
      assertThat(new AxeCheck(browser).faults(preview.address() + "people/josiah-thorne.html"))
          .isEmpty();
      assertThat(browser.consoleErrors()).isEmpty();
    }
  }
}
