package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** How a reader narrows and sorts a table or the disputes, shares what is left and comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableBrowserTest {
  private static final Path SITE = Workspace.GOLDEN_SITE;
  private static final String PERSON = "people/josiah-thorne.html";
  private static final String SECOND_HEAD = "#events thead th:nth-child(2)";

  private final Browser browser = Browser.open();
  private final OpenPage page = new OpenPage(browser);
  private final SiteServer server = SiteServer.start(SITE);

  @AfterAll
  void close() {
    server.close();
    browser.close();
  }

  @BeforeEach
  void givenADesk() {
    browser.theme("light");
    browser.width(1280);
  }

  @AfterEach
  void nothingBreaks() {
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsChosenStandsInTheAddressAndComesBackFromAHostAndFromADisk(boolean isDisk) {
    load(isDisk, PERSON);
    page.find(".tabs .to1").click();
    page.find(SECOND_HEAD + " .sort").click();
    page.find(".tools input").sendKeys("constance");
    List<String> left = rows();
    assertThat(left).containsExactly("Mutiny on the Constance", "The Constance sails from Bristol");
    String address = page.address();
    assertThat(address)
        .isEqualTo("josiah-thorne.html?events.tab=acting&events.sort=What&events.filter=constance");

    browser.driver().navigate().refresh();
    assertThat(rows()).isEqualTo(left);
    load(isDisk, "people/" + address);
    assertThat(rows()).isEqualTo(left);
    assertThat(page.find(".tabs [aria-current]").getText()).startsWith("acting");
    assertThat(page.find(SECOND_HEAD).getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(page.find(".tools input").getDomProperty("value")).isEqualTo("constance");
    assertThat(page.find(".tools output").getText()).isEqualTo("2 of 7, sorted by What, ascending");
  }

  @Test
  void theBrowsersButtonsStepThroughTabsAndOrders() {
    load(true, PERSON);
    page.find(".tabs .to1").click();
    page.find(SECOND_HEAD + " .sort").click();
    List<String> sorted = rows();
    browser.driver().navigate().back();
    page.await("return !document.querySelector('[aria-sort]')");
    assertThat(rows()).hasSize(7).isNotEqualTo(sorted);
    browser.driver().navigate().back();
    page.await("return document.querySelector('.to0').ariaCurrent === 'true'");
    assertThat(rows()).hasSize(10);
    assertThat(page.address()).isEqualTo("josiah-thorne.html");
    browser.driver().navigate().forward();
    browser.driver().navigate().forward();
    page.await("return Boolean(document.querySelector('[aria-sort]'))");
    assertThat(rows()).isEqualTo(sorted);
  }

  @Test
  void keysAloneSortATableAndKeepTheirPlace() {
    load(true, PERSON + "#events");
    page.tabTo(SECOND_HEAD + " .sort");
    page.press(Keys.ENTER);
    assertThat(rows().get(0)).isEqualTo("A trader takes up the boat");
    page.press(Keys.SPACE);
    assertThat(rows().get(0)).isEqualTo("Thorne is cast adrift");
    assertThat(page.find(SECOND_HEAD).getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(page.find(".tools output").getText()).isEqualTo("sorted by What, descending");
    assertThat(page.focused()).isEqualTo(page.find(SECOND_HEAD + " .sort"));
    page.press(Keys.ENTER);
    assertThat(rows().get(0)).isEqualTo("The Constance sails from Bristol");
    assertThat(page.find(".tools output").getText()).isEmpty();
  }

  @Test
  void keysAloneChooseATab() {
    load(true, PERSON + "#events");
    page.tabTo(".tabs .to2");
    page.press(Keys.ENTER);
    assertThat(rows())
        .containsExactly(
            "Thorne is brought on deck", "Thorne is cast adrift", "Death of Josiah Thorne");
    assertThat(page.focused()).isEqualTo(page.find(".tabs .to2"));
  }

  @Test
  void aFilterForgivesCaseAndDiacriticsAndIsEmptiedByEscape() {
    load(true, PERSON);
    WebElement filter = page.find(".tools input");
    filter.sendKeys("BRÉAD third");
    assertThat(rows()).containsExactly("The bread is cut by a third");
    filter.clear();
    filter.sendKeys("vis-a-vis");
    assertThat(rows()).containsExactly("The bread is cut by a third");
    assertThat(page.find(".tools output").getText()).isEqualTo("1 of 10");
    assertThat(page.find(".tools output").getAriaRole()).isEqualTo("status");

    filter.sendKeys("/.");
    assertThat(rows()).isEmpty();
    assertThat(page.focused()).isEqualTo(filter);
    page.press(Keys.ESCAPE);
    assertThat(rows()).hasSize(10);
    assertThat(page.address()).isEqualTo("josiah-thorne.html");
  }

  @Test
  void aFilterWorksOnAPhone() {
    browser.width(320);
    load(true, PERSON);
    page.find(".tools input").sendKeys("constance");
    assertThat(rows()).hasSize(3);
    page.find(SECOND_HEAD + " .sort").click();
    assertThat(rows()).isSorted();
    assertThat(browser.overflow()).isZero();
  }

  @Test
  void aLinkToATabOrARowStillLeadsThere() {
    load(true, PERSON + "#tab-events-1");
    assertThat(rows()).hasSize(7);
    page.find(".tabs .to2").click();
    assertThat(rows()).hasSize(3);
    assertThat(page.address()).isEqualTo("josiah-thorne.html?events.tab=acted+upon");

    load(true, PERSON + "?events.tab=acted+upon&events.filter=trial#events-bread-is-cut");
    assertThat(rows()).hasSize(10);
    assertThat(page.isInWindow(page.find("#events-bread-is-cut"))).isTrue();
    assertThat(page.address()).isEqualTo("josiah-thorne.html#events-bread-is-cut");
  }

  @Test
  void tablesOfOnePageAreChosenApart() {
    load(true, "index.html");
    page.find("#sources thead th:nth-child(2) .sort").click();
    WebElement names = page.find("#people thead th:nth-child(1) .sort");
    names.click();
    names.click();
    assertThat(page.address()).isEqualTo("index.html?sources.sort=Title&people.sort=-Name");
    browser.driver().navigate().refresh();
    assertThat(page.find("#sources .what a").getText()).isEqualTo("A true narrative of the mutiny");
    assertThat(page.find("#people .what a").getText()).isEqualTo("Thorne, Josiah");
  }

  @Test
  void disputesAreNarrowedToOnePerson() {
    load(true, "disputed.html");
    int all = page.shown(".dispute").size();
    int groups = page.shown(".dispute-group h2").size();
    Select people = new Select(page.find(".tools select"));
    people.selectByVisibleText("William Pell (2)");
    assertThat(page.shown(".dispute")).hasSize(2).hasSizeLessThan(all);
    assertThat(page.shown(".dispute-group h2")).hasSize(2).hasSizeLessThan(groups);
    assertThat(page.find(".tools output").getText()).isEqualTo("2 of " + all);
    assertThat(page.address()).isEqualTo("disputed.html?person=william-pell");

    browser.driver().navigate().refresh();
    assertThat(page.shown(".dispute")).hasSize(2);
    load(true, "disputed.html?person=william-pell#dispute-edmund-carrow-1");
    assertThat(page.shown(".dispute")).hasSize(all);
    load(true, "disputed.html?person=%22]");
    assertThat(page.shown(".dispute")).hasSize(all);
  }

  @Test
  void disputesLeadToPeopleAndVersionsWithoutScripts() {
    browser.scripts(false);
    try {
      load(true, "disputed.html");
      assertThat(page.shown("#by-person a"))
          .extracting(link -> link.getDomAttribute("href"))
          .contains(PERSON + "#disputes");
      browser.driver().findElement(By.linkText("Compare P with N")).click();
    } finally {
      browser.scripts(true);
    }
    assertThat(page.find("h1").getText()).startsWith("Compare “A true narrative of the mutiny”");
  }

  private void load(boolean isDisk, String address) {
    browser.driver().get("about:blank");
    browser.load(isDisk ? SITE.toUri() + address : server.url(address));
  }

  /** The titles of the events in sight, from above. */
  private List<String> rows() {
    return page.shown("#events tbody tr .what > a:first-child").stream()
        .map(WebElement::getText)
        .toList();
  }
}
