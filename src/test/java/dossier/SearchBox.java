package dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search of the page in a browser, used as a reader uses it. */
final class SearchBox {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Browser browser;

  SearchBox(Browser browser) {
    this.browser = browser;
  }

  /**
   * Builds a site to search: that of the golden mutiny, with one person more whose name has many
   * spellings.
   *
   * @return the folder of the site
   */
  static Path siteIn(Path folder) throws IOException {
    Workspace workspace = new Workspace(folder);
    workspace.copy(Workspace.RESOURCES.resolve("golden/mutiny/content"), "content");
    workspace.copy(Workspace.RESOURCES.resolve("search/content"), "content");
    Workspace.Outcome outcome = workspace.build();
    if (outcome.exitCode() != 0) {
      throw new AssertionError(outcome.output());
    }
    return workspace.site();
  }

  WebElement input() {
    return browser.driver().findElement(By.id("search"));
  }

  /** Types into the box, letter by letter, and waits for the answers to the whole. */
  void ask(String query) {
    WebElement input = input();
    input.clear();
    input.sendKeys(query);
    await("return document.querySelector('#answers')?.dataset.query === arguments[0]", query);
  }

  /** The answers of a group by its heading: each with all its words on one line. */
  List<String> answers(String heading) {
    List<WebElement> found =
        browser
            .driver()
            .findElements(
                By.xpath("//*[@id='answers']/*[*[@class='kind'][.='" + heading + "']]/a"));
    return found.stream().map(answer -> answer.getText().replaceAll("\\s+", " ")).toList();
  }

  /** Everything that stands in the list; empty if it is closed. */
  String list() {
    List<WebElement> list = browser.driver().findElements(By.id("answers"));
    return list.isEmpty() || !list.get(0).isDisplayed() ? "" : list.get(0).getText();
  }

  /** The page of results, once it is filled. */
  WebElement results() {
    await(
        "return !document.querySelector('#results [role=status]').textContent.startsWith('Searching')");
    await(
        "return [...document.querySelectorAll('#results ul')].every(list => list.children.length)");
    return browser.driver().findElement(By.id("results"));
  }

  /** The addresses fetched so far, those of styles and scripts included. */
  List<String> fetched() {
    Object names =
        browser
            .driver()
            .executeScript(
                "return performance.getEntriesByType('resource').map(entry => entry.name)");
    return ((List<?>) Objects.requireNonNull(names)).stream().map(String::valueOf).toList();
  }

  /** Waits until a script returns true. */
  void await(String script, Object... arguments) {
    new WebDriverWait(browser.driver(), PATIENCE, Duration.ofMillis(20))
        .until(driver -> Boolean.TRUE.equals(browser.driver().executeScript(script, arguments)));
  }
}
