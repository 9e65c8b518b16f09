package dossier;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;

/** Looks at pages as readers get them: light and dark, wide and on the narrowest phone. */
final class AxeCheck {
  private static final List<String> THEMES = List.of("light", "dark");
  private static final List<Integer> WIDTHS = List.of(1280, 320);

  private final Browser browser;

  AxeCheck(Browser browser) {
    this.browser = browser;
  }

  /**
   * Breaches of axe's rules, horizontal overflow and errors on the console, for each theme and
   * width.
   */
  List<String> faults(String url) {
    List<String> faults = new ArrayList<>();
    for (String theme : THEMES) {
      for (int width : WIDTHS) {
        browser.theme(theme);
        browser.width(width);
        browser.load(url);
        String where = url + " (" + theme + ", " + width + " px): ";
        present().forEach(fault -> faults.add(where + fault));
      }
    }
    return List.copyOf(faults);
  }

  /** The same for the page as it stands now, with whatever is open in it. */
  List<String> present() {
    List<String> faults = new ArrayList<>();
    if (browser.overflow() > 0) {
      faults.add("wider than the window by " + browser.overflow() + " px");
    }
    faults.addAll(browser.consoleErrors());
    for (Rule rule : new AxeBuilder().analyze(browser.driver()).getViolations()) {
      rule.getNodes()
          .forEach(
              node -> faults.add(rule.getId() + ": " + rule.getHelp() + ": " + node.getHtml()));
    }
    return faults;
  }
}
