package dossier;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page that stands in the browser, as a reader sees and works it. */
final class OpenPage {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_STOPS = 300;

  private final Browser browser;

  OpenPage(Browser browser) {
    this.browser = browser;
  }

  WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  /** The elements that a reader sees. */
  List<WebElement> shown(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }

  /** What a script returns, in words; nothing is the empty string. */
  String tell(String script, Object... arguments) {
    Object value = browser.driver().executeScript(script, arguments);
    return value == null ? "" : value.toString();
  }

  /** The address below the folder of the site's pages: file name, query and fragment. */
  String address() {
    return tell("return location.pathname.split('/').pop() + location.search + location.hash");
  }

  /** The element that has the focus. */
  WebElement focused() {
    return browser.driver().switchTo().activeElement();
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  /** Presses Tab until the focus is on what is looked for. */
  WebElement tabTo(String selector) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      press(Keys.TAB);
      if (tell("return document.activeElement.matches(arguments[0])", selector).equals("true")) {
        return focused();
      }
    }
    throw new AssertionError("Tab does not lead to " + selector);
  }

  /** Waits until a script returns true. */
  void await(String script, Object... arguments) {
    new WebDriverWait(browser.driver(), PATIENCE, Duration.ofMillis(20))
        .until(driver -> Boolean.TRUE.equals(browser.driver().executeScript(script, arguments)));
  }

  /** Whether all of an element lies in the window. */
  boolean isInWindow(WebElement element) {
    return tell(
            "const { top, left, bottom, right } = arguments[0].getBoundingClientRect();"
                + " return top >= 0 && left >= 0 && bottom <= innerHeight + 1"
                + " && right <= document.documentElement.clientWidth + 1",
            element)
        .equals("true");
  }
}
