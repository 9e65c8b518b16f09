package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Readers who use keys alone, need other colours or no motion, and read from a disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardReadingTest {
  private static final String PERSON = "people/edmund-carrow.html";

  private final Browser browser = Browser.open();
  private final OpenPage page = new OpenPage(browser);
  private static final Path SITE = Workspace.GOLDEN_SITE;

  @AfterAll
  void close() {
    browser.close();
  }

  @BeforeEach
  void givenADesk() {
    browser.theme("light");
    browser.width(1280);
  }

  @Test
  void keysLeadFromTheOverviewToTheWordsOfASourceAndBack() {
    load("index.html");
    page.tabTo(".skip");
    assertThat(page.isInWindow(page.find(".skip"))).isTrue();
    page.press(Keys.ENTER);
    page.tabTo("#people .what a[href$='edmund-carrow.html']");
    page.press(Keys.ENTER);
    page.await("return location.pathname.endsWith('/edmund-carrow.html')");

    page.tabTo("#r1a");
    page.await("return Boolean(document.querySelector('.preview'))");
    assertThat(page.isInWindow(page.find(".preview"))).isTrue();
    page.press(Keys.ESCAPE);
    assertThat(page.shown(".preview")).isEmpty();
    page.press(Keys.ENTER);
    page.await("return location.hash === '#n1'");

    page.tabTo("#n1 a[href*='ships-log.html#c']");
    page.press(Keys.ENTER);
    page.await("return location.pathname.endsWith('/ships-log.html')");
    WebElement words = page.find("mark:target, mark.lit");
    page.await("return arguments[0].getBoundingClientRect().top < innerHeight", words);
    assertThat(page.isInWindow(words)).isTrue();

    browser.driver().navigate().back();
    page.await("return location.hash === '#n1'");
    page.tabTo("#n1 [role=doc-backlink][href='#r1a']");
    page.press(Keys.ENTER);
    page.await("return location.hash === '#r1a'");
    assertThat(page.isInWindow(page.find("#r1a"))).isTrue();
    assertThat(page.focused().getDomAttribute("id")).isEqualTo("r1a");
  }

  @Test
  void aPreviewIsEnteredAndLeftByKeys() {
    load(PERSON);
    page.tabTo("#r1a");
    page.tabTo(".preview a");
    assertThat(page.shown(".preview")).hasSize(1);
    page.press(Keys.ESCAPE);
    assertThat(page.shown(".preview")).isEmpty();
    assertThat(page.focused().getDomAttribute("id")).isEqualTo("r1a");
  }

  @Test
  void forcedColoursKeepWhatColourAloneWouldTell() {
    media("forced-colors", "active");
    load(PERSON + "?events.tab=acting");
    assertThat(border(".top a[aria-current]")).isEqualTo("1px");
    assertThat(border(".siglum")).isEqualTo("1px");
    assertThat(border(".tabs a[aria-current]")).isEqualTo("3px");
    assertThat(border(".tabs a:not([aria-current])")).isEqualTo("1px");
    load("sources/ships-log.html");
    assertThat(
            page.tell(
                "return getComputedStyle(document.querySelector('.words mark')).borderBottomStyle"))
        .isEqualTo("double");
    assertThat(browser.overflow()).isZero();
  }

  @Test
  void nothingMovesForWhoWantsNoMotion() {
    String scrolling = "return getComputedStyle(document.documentElement).scrollBehavior";
    String moving =
        "return [...document.querySelectorAll('*')].filter(each => {"
            + " const style = getComputedStyle(each);"
            + " return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0;"
            + "}).length";
    media("prefers-reduced-motion", "reduce");
    load(PERSON);
    assertThat(page.tell(scrolling)).isEqualTo("auto");
    assertThat(page.tell(moving)).isEqualTo("0");
  }

  private void load(String address) {
    browser.driver().get("about:blank");
    browser.load(SITE.toUri() + address);
  }

  private void media(String feature, String value) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  private String border(String selector) {
    return page.tell(
        "return getComputedStyle(document.querySelector(arguments[0])).borderTopWidth", selector);
  }
}
