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
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a reader takes away from a page: its citation, and permanent links into it. */
class CiteBrowserTest {
  private static final String HOME = "https://example.org/constance/";
  private static final String PERSON = "people/edmund-carrow.html";
  private static final String EVENT = "events/mutiny-on-the-constance.html";
  private static final String SOURCE = "sources/ships-log.html";

  private static final Path SITE = Workspace.GOLDEN_SITE;
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    browser
        .driver()
        .executeCdpCommand(
            "Browser.grantPermissions",
            Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void onADesk() {
    browser.scripts(true);
    browser.theme("light");
    browser.width(1280);
  }

  @Test
  void aCitationIsOpenedAndCopiedByKeyboard() {
    load(PERSON);
    run("document.querySelector('.cite summary').focus()");
    press(Keys.ENTER);
    for (WebElement form : browser.driver().findElements(By.cssSelector(".cite dt"))) {
      press(Keys.TAB);
      String label = run("return arguments[0].firstChild.data", form).toString();
      assertThat(active().getAccessibleName()).isEqualTo("Copy " + label);
      press(Keys.ENTER);
      thenSaid(label + " copied");
      assertThat(clipboard()).isEqualTo(citation(form));
      press(Keys.TAB);
      assertThat(active().getAccessibleName()).isEqualTo("Save " + label);
    }
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void withoutAClipboardToWriteToTheOlderWayIsTaken() {
    load(PERSON);
    run("document.querySelector('.cite').open = true; window.board = navigator.clipboard;");
    run("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
    WebElement form = find(".cite dt:nth-of-type(3)");
    form.findElement(By.tagName("button")).click();
    thenSaid("RIS copied");
    assertThat(citation(form)).contains("\n").endsWith("ER  - ");
    assertThat(clipboard()).isEqualTo(citation(form));
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void aCitationIsSavedAsAFileOfItsForm() {
    load(PERSON);
    run("document.querySelector('.cite').open = true");
    run("HTMLAnchorElement.prototype.click = function () { window.saved = this }");
    find("[aria-label='Save BibTeX']").click();
    assertThat(run("return saved.download")).isEqualTo("edmund-carrow.bib");
    assertThat(run("return decodeURIComponent(saved.href)"))
        .isEqualTo("data:," + citation(find(".cite dt:nth-of-type(2)")));
  }

  @Test
  void thePermanentLinkOfEachKindOfPlaceIsCopied() {
    thenCopies(SOURCE, "#p2 > .number", SOURCE + "#p2");
    thenCopies(SOURCE, ".kind .permalink", SOURCE);
    thenCopies(EVENT, ".kind .permalink", EVENT);
    thenCopies(EVENT, "#d2 .permalink", EVENT + "#d2");
    thenCopies(PERSON, "#n2 .permalink", PERSON + "#n2");
  }

  @Test
  void aPermanentLinkIsAsLargeAsAFingerAndShowsWhereThePointerIs() {
    load(PERSON);
    WebElement link = find("#n2 .permalink");
    assertThat(link.getRect().getWidth()).isGreaterThanOrEqualTo(24);
    assertThat(link.getRect().getHeight()).isGreaterThanOrEqualTo(24);
    assertThat(link.getAccessibleName()).isEqualTo("Link to note 2");
    new Actions(browser.driver()).moveToElement(find("h1")).perform();
    assertThat(link.getCssValue("opacity")).isEqualTo("0");
    new Actions(browser.driver()).moveToElement(find("#n2 q")).perform();
    assertThat(link.getCssValue("opacity")).isEqualTo("1");
  }

  @Test
  void withoutScriptsTheLinksLeadAndTheCitationOpens() {
    browser.scripts(false);
    load(EVENT);
    find("#d2 .permalink").click();
    assertThat(browser.driver().getCurrentUrl()).endsWith(EVENT + "#d2");
    assertThat(find(".cite dd").isDisplayed()).isFalse();
    find(".cite summary").click();
    assertThat(find(".cite dd").isDisplayed()).isTrue();
    assertThat(browser.driver().findElements(By.cssSelector(".cite button"))).isEmpty();
  }

  @Test
  void anOpenCitationIsAccessible() {
    for (String theme : List.of("light", "dark")) {
      for (int width : List.of(1280, 320)) {
        browser.theme(theme);
        browser.width(width);
        load(PERSON);
        find(".cite summary").click();
        find("[aria-label='Copy RIS']").click();
        thenSaid("RIS copied");
        assertThat(new AxeCheck(browser).present()).as(theme + " " + width).isEmpty();
      }
    }
  }

  private static void thenCopies(String page, String link, String address) {
    load(page);
    find(link).click();
    thenSaid("Link copied");
    assertThat(clipboard()).isEqualTo(HOME + address);
    assertThat(browser.driver().getCurrentUrl()).endsWith(address);
  }

  private static void thenSaid(String words) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(5))
        .until(driver -> find("output.said").getText().equals(words));
    assertThat(find("output.said").getAriaRole()).isEqualTo("status");
  }

  /** The citation of a form as it stands in the page, line breaks and all. */
  private static String citation(WebElement form) {
    return run("return arguments[0].nextElementSibling.textContent", form).toString();
  }

  private static Object clipboard() {
    Object text =
        browser
            .driver()
            .executeAsyncScript(
                "const board = window.board ?? navigator.clipboard;"
                    + "board.readText().then(arguments[0], (e) => arguments[0](`no text: ${e}`))");
    return text == null ? "" : text;
  }

  private static void load(String page) {
    browser.driver().get("about:blank");
    browser.load(SITE.toUri() + page);
  }

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static WebElement active() {
    return browser.driver().switchTo().activeElement();
  }

  private static void press(Keys key) {
    active().sendKeys(key);
  }

  private static Object run(String script, Object... arguments) {
    Object value = browser.driver().executeScript(script, arguments);
    return value == null ? "" : value;
  }
}
