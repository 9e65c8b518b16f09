package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * How a reader works with the search: from a host's sub path and from a disk, under the policy of
 * its pages.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBrowserTest {
  private final Browser browser = Browser.open();
  private final SearchBox box = new SearchBox(browser);
  private Path site;
  private SiteServer server;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    site = SearchBox.siteIn(folder);
    server = SiteServer.start(site);
  }

  @AfterAll
  void close() {
    server.close();
    browser.close();
  }

  @BeforeEach
  void givenAPerson() {
    browser.theme("light");
    browser.width(1280);
    browser.load(server.url("people/edmund-carrow.html"));
  }

  @AfterEach
  void nothingBreaksThePolicy() {
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void nothingOfTheSearchIsFetchedBeforeTheBoxHasTheFocus() {
    assertThat(box.fetched()).noneMatch(SearchBrowserTest::isOfTheSearch);

    browser.driver().findElement(By.tagName("body")).sendKeys("/");
    box.await(
        "return performance.getEntriesByType('resource').some(e => e.name.includes('names-0'))");

    assertThat(box.input()).isEqualTo(browser.driver().switchTo().activeElement());
    assertThat(box.fetched()).anyMatch(SearchBrowserTest::isOfTheSearch);
  }

  private static boolean isOfTheSearch(String address) {
    return address.contains("data/search/") || address.endsWith("search.js");
  }

  @Test
  void aPassageOpensAtItsPlace() {
    box.ask("sworn hands");
    box.input().sendKeys(Keys.ARROW_UP, Keys.ARROW_UP, Keys.ENTER);
    box.await("return location.hash !== ''");

    assertThat(browser.driver().getCurrentUrl())
        .contains("/sources/gunners-narrative")
        .endsWith("#p3");
    assertThat(browser.driver().findElement(By.cssSelector(":target")).getText())
        .contains("Carrow had sworn nine hands to rise");
  }

  @Test
  void theKeyboardAloneLeadsToAnAnswerAndOut() {
    browser.driver().findElement(By.tagName("body")).sendKeys("/");
    box.ask("thorne");
    assertThat(box.input().getDomAttribute("aria-expanded")).isEqualTo("true");

    box.input().sendKeys(Keys.ESCAPE);
    assertThat(box.list()).isEmpty();
    assertThat(box.input().getDomAttribute("aria-expanded")).isEqualTo("false");
    box.input().sendKeys(Keys.ESCAPE);
    assertThat(browser.driver().switchTo().activeElement()).isNotEqualTo(box.input());

    browser.driver().findElement(By.tagName("body")).sendKeys("/");
    box.ask("thorne");
    box.input().sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
    String active = box.input().getDomAttribute("aria-activedescendant");
    assertThat(
            browser
                .driver()
                .findElement(By.id(String.valueOf(active)))
                .getDomAttribute("aria-selected"))
        .isEqualTo("true");
    box.input().sendKeys(Keys.ENTER);
    box.await("return location.pathname.endsWith('/people/josiah-thorne.html')");
  }

  @Test
  void allResultsStandOnAPageWithAnAddress() {
    box.ask("carrow trial");
    box.input().sendKeys(Keys.ENTER);
    box.await("return location.pathname.endsWith('/search.html')");

    assertThat(browser.driver().getCurrentUrl())
        .isEqualTo(server.url("search.html?q=carrow+trial"));
    assertThat(box.results().getText()).contains("1 event").contains("Carrow");
    assertThat(box.input().getDomProperty("value")).isEqualTo("carrow trial");

    browser.load(server.url("search.html?q=%D0%A9%D0%B5%D1%80%D0%B1%D0%B0%D0%BA%D0%BE%D0%B2"));
    assertThat(box.results().getText())
        .contains("1 person for “Щербаков”.")
        .contains("Timofei Shcherbakov");
    box.results().findElement(By.cssSelector("ul a")).click();
    box.await("return location.pathname.endsWith('/people/timofei-shcherbakov.html')");
  }

  @Test
  void thePageOfResultsTellsWhenThereIsNothing() {
    browser.load(server.url("search.html?q=xyzzy"));
    assertThat(box.results().getText()).startsWith("Nothing found for “xyzzy”.");
    browser.load(server.url("search.html"));
    assertThat(box.results().getText()).startsWith("Nothing to search for");
    browser.load(server.url("search.html?q=%3Cb%3Ecarrow"));
    assertThat(box.results().getText()).contains("for “<b>carrow”");
  }

  @Test
  void itWorksFromADisk() {
    browser.load(site.resolve("people/edmund-carrow.html").toUri().toString());
    box.ask("Schtscherbakow");
    assertThat(box.answers("People")).hasSize(1);

    box.input().sendKeys(Keys.ENTER);
    box.await("return location.pathname.endsWith('/search.html')");
    assertThat(box.results().getText()).contains("Timofei Shcherbakov");
    box.ask("long-boat compass");
    box.input().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    box.await("return location.hash.startsWith('#p')");
    assertThat(browser.driver().findElement(By.cssSelector(":target")).getText())
        .contains("adrift in the long-boat");
  }

  @Test
  void withoutScriptsThePageOfResultsLeadsToTheIndex() {
    browser.scripts(false);
    try {
      browser.load(server.url("search.html?q=carrow"));
      assertThat(browser.driver().findElement(By.tagName("main")).getText())
          .contains("needs JavaScript");
      assertThat(browser.driver().findElement(By.cssSelector("main a")).getDomAttribute("href"))
          .isEqualTo("a-z.html");
    } finally {
      browser.scripts(true);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void openListsAndResultsAreAccessible(String theme) {
    AxeCheck check = new AxeCheck(browser);
    browser.theme(theme);
    for (int width : List.of(1280, 320)) {
      browser.width(width);
      browser.load(server.url("people/edmund-carrow.html"));
      box.ask("carrow");
      box.input().sendKeys(Keys.ARROW_DOWN);
      assertThat(check.present()).as(theme + " " + width).isEmpty();

      box.ask("xyzzy");
      assertThat(check.present()).as(theme + " " + width + " nothing").isEmpty();

      browser.load(server.url("search.html?q=carrow"));
      box.results();
      assertThat(check.present()).as(theme + " " + width + " results").isEmpty();
    }
  }

  @Test
  void theSiteOfThisBuildFindsItsPeopleByName() throws IOException {
    Path built = Path.of("target", "site");
    Path records = built.resolve("data").resolve("records.json");
    assumeThat(records).exists();
    List<String> names =
        Pattern.compile("\"name\" : (\"(?:\\\\.|[^\"\\\\])*\")")
            .matcher(Files.readString(records))
            .results()
            .map(found -> found.group(1).replaceAll("^\"|\"$", "").translateEscapes())
            .toList();
    assumeThat(names).isNotEmpty();

    try (SiteServer host = SiteServer.start(built)) {
      browser.load(host.url("index.html"));
      for (String name : names.subList(0, Math.min(5, names.size()))) {
        box.ask(name);
        assertThat(box.answers("People")).isNotEmpty();
        assertThat(box.answers("People").get(0)).startsWith(name);
      }
      assertThat(new AxeCheck(browser).present()).isEmpty();
    }
  }
}
