package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What the pages do in a browser, read from the disk as a reader without a server would. */
class PageScriptTest {

  private static final String PERSON = "people/edmund-carrow.html";
  private static final String SOURCE = "sources/ships-log.html";

  private static final Path SITE = Workspace.GOLDEN_SITE;
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void loadThePersonOnADesk() {
    browser.scripts(true);
    browser.theme("light");
    browser.width(1280);
    load(PERSON);
  }

  @Test
  void aNoteOpensOnHoverAndStaysUnderThePointer() {
    new Actions(browser.driver()).moveToElement(find("#r2b")).perform();
    WebElement preview = await(".preview");
    assertThat(preview.getText()).contains("Our first mate was Edmund Carrow").doesNotContain("↑");
    new Actions(browser.driver()).moveToElement(preview).pause(500).perform();
    assertThat(count(".preview")).isEqualTo(1);
    new Actions(browser.driver()).moveToElement(find("h1")).perform();
    awaitNone(".preview");
  }

  @Test
  void aNoteOpensOnFocusAndClosesOnEscape() {
    focus(".declaration #r1a");
    await(".preview");
    assertThat(new AxeCheck(browser).present()).isEmpty();
    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    awaitNone(".preview");
    assertThat(active()).isEqualTo("r1a");
  }

  @Test
  void aPreviewStaysInsideANarrowWindow() {
    browser.width(320);
    load(PERSON);
    focus("#r4a");
    WebElement preview = await(".preview");
    assertThat(preview.getRect().getX()).isNotNegative();
    assertThat(preview.getRect().getX() + preview.getRect().getWidth()).isLessThanOrEqualTo(320);
    assertThat(browser.overflow()).isZero();
  }

  @Test
  void aTapOpensTheNoteInsteadOfLeavingThePlace() {
    run("document.querySelector('#r2b').scrollIntoView({block: 'center', behavior: 'instant'})");
    tap("#r2b");
    await(".preview");
    assertThat(run("return location.hash")).isEqualTo("");
    tap("#r2b");
    assertThat(run("return location.hash")).isEqualTo("#n2");
  }

  @Test
  void aTabWorksWithoutScripts() {
    browser.scripts(false);
    load(PERSON + "#tab-events-2");
    browser.scripts(true);
    assertThat(visibleRows()).isEqualTo(1);
  }

  @Test
  void everythingFoldedOnAPhoneOpensWithoutScripts() {
    browser.scripts(false);
    browser.width(320);
    load(SOURCE);
    assertThat(find(".menu nav").isDisplayed()).isFalse();
    find(".menu > summary").click();
    assertThat(find(".menu nav").isDisplayed()).isTrue();
    assertThat(find(".citers ul").isDisplayed()).isFalse();
    find(".citers > summary").click();
    assertThat(find(".citers ul").isDisplayed()).isTrue();
  }

  @Test
  void keysLeadToTheSearchBoxAndToTheContents() {
    find("body").sendKeys("/");
    assertThat(active()).isEqualTo("search");
    run("document.activeElement.blur()");
    find("body").sendKeys(".");
    assertThat(active()).isEqualTo("contents-filter");
    browser.driver().switchTo().activeElement().sendKeys("drowned");
    assertThat(count(".contents li:not([hidden])")).isZero();
    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(count(".contents li:not([hidden])")).isPositive();
    assertThat(active()).isEqualTo("contents-filter");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(active()).isEqualTo("");
  }

  @Test
  void aKeyOpensTheFoldedContentsOnAPhone() {
    browser.width(320);
    load(PERSON);
    assertThat(find(".contents nav").isDisplayed()).isFalse();
    find("body").sendKeys(".");
    assertThat(find("#contents-filter").isDisplayed()).isTrue();
    assertThat(active()).isEqualTo("contents-filter");
  }

  @Test
  void aChosenThemeIsRememberedOnTheNextPage() {
    assertThat(background()).isEqualTo("rgb(255, 255, 255)");
    find(".theme").click();
    load(SOURCE);
    assertThat(run("return document.documentElement.dataset.theme")).isEqualTo("dark");
    assertThat(background()).isNotEqualTo("rgb(255, 255, 255)");
    find(".theme").click();
    assertThat(background()).isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void allPiecesOfACitedRunAndItsCitersLightUp() {
    load(SOURCE + "#c6");
    assertThat(count("mark.lit[data-run=c6]")).isEqualTo(3);
    assertThat(count("mark.lit:not([data-run=c6])")).isZero();
    assertThat(count(".margin a.lit[data-run=c6]")).isPositive();
  }

  @Test
  void thePolicyBreaksNothing() {
    for (String page : List.of("index.html", PERSON, SOURCE)) {
      load(page);
      assertThat(browser.consoleErrors()).as(page).isEmpty();
    }
  }

  private static void load(String page) {
    browser.driver().get("about:blank");
    browser.load(SITE.toUri() + page);
  }

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static int count(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).size();
  }

  private static void focus(String selector) {
    run("document.querySelector('" + selector + "').focus({focusVisible: true})");
  }

  private static Object run(String script) {
    Object value = browser.driver().executeScript(script);
    return value == null ? "" : value;
  }

  private static Object active() {
    return run("return document.activeElement.id");
  }

  private static Object background() {
    return run("return getComputedStyle(document.documentElement).backgroundColor");
  }

  private static long visibleRows() {
    return browser.driver().findElements(By.cssSelector("#events tbody tr")).stream()
        .filter(WebElement::isDisplayed)
        .count();
  }

  private static WebElement await(String selector) {
    wait(driver -> count(selector) > 0);
    return find(selector);
  }

  private static void awaitNone(String selector) {
    wait(driver -> count(selector) == 0);
  }

  private static void wait(ExpectedCondition<Boolean> condition) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(5)).until(condition);
  }

  private static void tap(String selector) {
    var at = find(selector).getRect();
    Object scrolled = run("return Math.round(scrollY)");
    int y = at.getY() + at.getHeight() / 2 - ((Number) scrolled).intValue();
    Map<String, Object> point = Map.of("x", at.getX() + at.getWidth() / 2, "y", y);
    browser
        .driver()
        .executeCdpCommand(
            "Input.dispatchTouchEvent",
            Map.of("type", "touchStart", "touchPoints", List.of(point)));
    browser
        .driver()
        .executeCdpCommand(
            "Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
  }
}
