package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.UnhandledAlertException;

/**
 * Opens sites in which one hostile value stands in every field of words: no dialog, no request off
 * the site, nothing reported under the pages' own policy, no error on the console. One value in
 * nine of {@code hostile.md} in {@code mvn verify}, all with {@code -Dattack=whole}.
 */
class HostileBrowserTest {
  private static final int STEP = System.getProperty("attack", "").equals("whole") ? 1 : 9;
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "people/ann-weir.html",
          "events/lock-built.html",
          "sources/lock-book.html",
          "a-z.html",
          "disputed.html",
          "search.html?q=weir");

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  @Test
  void nothingButWordsIsShown() throws IOException {
    List<String> values =
        ExampleFile.read("hostile.md").stream()
            .filter(row -> row.section().equals("Values") && row.get("words").equals("published"))
            .map(row -> StringEscapeUtils.unescapeJava(row.input()))
            .toList();
    List<String> wrong = new ArrayList<>();
    HostileSite site = new HostileSite(folder);
    try (Browser browser = Browser.open()) {
      for (int i = 0; i < values.size(); i += STEP) {
        site.writeEverywhere(values.get(i));
        Workspace.Outcome outcome = draft(site.workspace());
        assertThat(outcome.output()).as(values.get(i)).contains("pages written");
        try (SiteServer server = SiteServer.start(site.workspace().site())) {
          for (String page : PAGES) {
            look(browser, server, page).forEach(wrong::add);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Also with a number that no quote bears, which is an error. */
  private static Workspace.Outcome draft(Workspace workspace) {
    String content = workspace.root().resolve("content").toString();
    return workspace.run(
        "build", "--draft", "--content", content, "--out", workspace.site().toString());
  }

  private static List<String> look(Browser browser, SiteServer server, String page) {
    List<String> wrong = new ArrayList<>();
    try {
      browser.load(server.url(page));
      Object requests =
          browser
              .driver()
              .executeScript(
                  "return performance.getEntriesByType('resource').map((entry) => entry.name);");
      for (Object request : (List<?>) requests) {
        if (!request.toString().startsWith(server.url(""))) {
          wrong.add(page + " asks for " + request);
        }
      }
      browser.consoleErrors().forEach(error -> wrong.add(page + ": " + error));
    } catch (UnhandledAlertException dialog) {
      wrong.add(page + " opens a dialog: " + dialog.getAlertText());
    }
    return wrong;
  }
}
