package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.page.SamplePages;
import java.nio.file.Path;
import java.util.List;
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
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** How a reader narrows and sorts a table or the disputes, shares what is left and comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableBrowserTest {
  private static final String PERSON = "people/josiah-pell.html";
  private static final String SECOND_HEAD = "#events thead th:nth-child(2)";

  private final Browser browser = Browser.open();
  private final OpenPage page = new OpenPage(browser);
  private Path site;
  private SiteServer server;

  @BeforeAll
  void write(@TempDir Path folder) {
    SamplePages.writeTo(folder);
    site = folder;
    server = SiteServer.start(folder);
  }

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
    page.find(".tabs .to2").click();
    page.find(SECOND_HEAD + " .sort").click();
    page.find(".tools input").sendKeys("the");
    List<String> left = rows();
    assertThat(left)
        .containsExactly(
            "A man is lost in the surf",
            "The captain writes to the Navy Board",
            "The water is rationed");
    String address = page.address();
    assertThat(address)
        .isEqualTo("josiah-pell.html?events.tab=Acted+upon&events.sort=What&events.filter=the");

    browser.driver().navigate().refresh();
    assertThat(rows()).isEqualTo(left);
    load(isDisk, "people/" + address);
    assertThat(rows()).isEqualTo(left);
    assertThat(page.find(".tabs [aria-current]").getText()).startsWith("Acted upon");
    assertThat(page.find(SECOND_HEAD).getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(page.find(".tools input").getDomProperty("value")).isEqualTo("the");
    assertThat(page.find(".tools output").getText()).isEqualTo("3 of 4, sorted by What, ascending");
  }

  @Test
  void theBrowsersButtonsStepThroughTabsAndOrders() {
    load(true, PERSON);
    page.find(".tabs .to2").click();
    page.find(SECOND_HEAD + " .sort").click();
    List<String> sorted = rows();
    browser.driver().navigate().back();
    page.await("return !document.querySelector('[aria-sort]')");
    assertThat(rows()).hasSize(4).isNotEqualTo(sorted);
    browser.driver().navigate().back();
    page.await("return document.querySelector('.to0').ariaCurrent === 'true'");
    assertThat(rows()).hasSize(13);
    assertThat(page.address()).isEqualTo("josiah-pell.html");
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
    assertThat(rows().get(0)).isEqualTo("A man is lost in the surf");
    page.press(Keys.SPACE);
    assertThat(rows().get(0)).isEqualTo("Three men are flogged");
    assertThat(page.find(SECOND_HEAD).getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(page.find(".tools output").getText()).isEqualTo("sorted by What, descending");
    assertThat(page.focused()).isEqualTo(page.find(SECOND_HEAD + " .sort"));
    page.press(Keys.ENTER);
    assertThat(rows().get(0)).isEqualTo("Josiah Pell is born at Saltby");
    assertThat(page.find(".tools output").getText()).isEmpty();
  }

  @Test
  void keysAloneChooseATab() {
    load(true, PERSON + "#events");
    page.tabTo(".tabs .to3");
    page.press(Keys.ENTER);
    assertThat(rows()).containsExactly("The carpenter is sworn");
    assertThat(page.focused()).isEqualTo(page.find(".tabs .to3"));
  }

  @Test
  void aFilterForgivesCaseAndDiacriticsAndIsEmptiedByEscape() {
    load(true, PERSON);
    WebElement filter = page.find(".tools input");
    filter.sendKeys("CAPTÁIN board");
    assertThat(rows()).containsExactly("The captain writes to the Navy Board");
    filter.clear();
    filter.sendKeys("munoz");
    assertThat(rows()).containsExactly("The carpenter is sworn");
    assertThat(page.find(".tools output").getText()).isEqualTo("1 of 13");
    assertThat(page.find(".tools output").getAriaRole()).isEqualTo("status");

    filter.sendKeys("/.");
    assertThat(rows()).isEmpty();
    assertThat(page.focused()).isEqualTo(filter);
    page.press(Keys.ESCAPE);
    assertThat(rows()).hasSize(13);
    assertThat(page.address()).isEqualTo("josiah-pell.html");
  }

  @Test
  void aFilterWorksOnAPhone() {
    browser.width(320);
    load(true, PERSON);
    page.find(".tools input").sendKeys("halcyon");
    assertThat(rows()).hasSize(3);
    page.find(SECOND_HEAD + " .sort").click();
    assertThat(rows()).isSorted();
    assertThat(browser.overflow()).isZero();
  }

  @Test
  void aLinkToATabOrARowStillLeadsThere() {
    load(true, PERSON + "#tab-events-2");
    assertThat(rows()).hasSize(4);
    page.find(".tabs .to3").click();
    assertThat(rows()).hasSize(1);
    assertThat(page.address()).isEqualTo("josiah-pell.html?events.tab=Told+by+him");

    load(true, PERSON + "?events.tab=Told+by+him&events.filter=oath#events-launch");
    assertThat(rows()).hasSize(13);
    assertThat(page.isInWindow(page.find("#events-launch"))).isTrue();
    assertThat(page.address()).isEqualTo("josiah-pell.html#events-launch");
  }

  @Test
  void tablesOfOnePageAreChosenApart() {
    load(true, "index.html");
    page.find("#sources thead th:nth-child(2) .sort").click();
    WebElement passages = page.find("#people thead th:nth-child(1) .sort");
    passages.click();
    passages.click();
    assertThat(page.address()).isEqualTo("index.html?sources.sort=Title&people.sort=-Name");
    browser.driver().navigate().refresh();
    assertThat(page.find("#sources .what a").getText())
        .isEqualTo("Captain Thorne to the Navy Board");
    assertThat(page.find("#people .what a").getText()).isEqualTo("Matvei Belov");
  }

  @Test
  void disputesAreNarrowedToOnePerson() {
    load(true, "disputed.html");
    Select people = new Select(page.find(".tools select"));
    people.selectByVisibleText("Elias Thorne (1)");
    assertThat(page.shown(".dispute")).hasSize(1);
    assertThat(page.shown(".dispute-group h2")).hasSize(1);
    assertThat(page.find(".tools output").getText()).isEqualTo("1 of 2");
    assertThat(page.address()).isEqualTo("disputed.html?person=elias-thorne");

    browser.driver().navigate().refresh();
    assertThat(page.shown(".dispute")).hasSize(1);
    load(true, "disputed.html?person=elias-thorne#dispute-josiah-pell-1");
    assertThat(page.shown(".dispute")).hasSize(2);
    load(true, "disputed.html?person=%22]");
    assertThat(page.shown(".dispute")).hasSize(2);
  }

  @Test
  void disputesLeadToPeopleAndVersionsWithoutScripts() {
    browser.scripts(false);
    try {
      load(true, "disputed.html");
      assertThat(page.shown("#by-person a"))
          .extracting(link -> link.getDomAttribute("href"))
          .contains(PERSON + "#disputes");
      browser.driver().findElement(By.linkText("Compare D with C")).click();
    } finally {
      browser.scripts(true);
    }
    assertThat(page.find("h1").getText()).isEqualTo("The deposition and the clerk’s copy");
  }

  private void load(boolean isDisk, String address) {
    browser.driver().get("about:blank");
    browser.load(isDisk ? site.toUri() + address : server.url(address));
  }

  /** The titles of the events in sight, from above. */
  private List<String> rows() {
    return page.shown("#events tbody tr .what > a:first-child").stream()
        .map(WebElement::getText)
        .toList();
  }
}
