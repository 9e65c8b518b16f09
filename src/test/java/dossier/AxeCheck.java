package dossier;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;

/** Looks at pages as readers get them: light and dark, wide and on the narrowest phone. */
final class AxeCheck {
  private static final List<String> THEMES = List.of("light", "dark");
  private static final List<Integer> WIDTHS = List.of(1280, 320);

  private static final int ZOOMED = 640;

  private final Browser browser;

  AxeCheck(Browser browser) {
    this.browser = browser;
  }

  /**
   * Breaches of axe's rules with menus, folded parts and a preview open, horizontal overflow and
   * errors on the console, for each theme and width; overflow at the width that 1280 pixels leave
   * at a zoom of 200 % too.
   */
  List<String> faults(String url) {
    List<String> faults = new ArrayList<>();
    for (String theme : THEMES) {
      for (int width : WIDTHS) {
        browser.theme(theme);
        browser.width(width);
        browser.load(url);
        String where = url + " (" + theme + ", " + width + " px): ";
        overflow().forEach(fault -> faults.add(where + fault));
        openEverything();
        present().forEach(fault -> faults.add(where + "all open: " + fault));
      }
    }
    browser.width(ZOOMED);
    overflow().forEach(fault -> faults.add(url + " (zoomed to 200 %): " + fault));
    return List.copyOf(faults);
  }

  /** Opens menus and whatever is folded, and the preview of the first note. */
  private void openEverything() {
    browser
        .driver()
        .executeScript(
            "document.querySelectorAll('details').forEach(folded => folded.open = true);"
                + " document.querySelector('[role=doc-noteref]')?.focus({ focusVisible: true })");
  }

  private List<String> overflow() {
    return browser.overflow() > 0
        ? List.of("wider than the window by " + browser.overflow() + " px")
        : List.of();
  }

  /** The same for the page as it stands now, with whatever is open in it. */
  List<String> present() {
    List<String> faults = new ArrayList<>(overflow());
    faults.addAll(browser.consoleErrors());
    for (Rule rule : new AxeBuilder().analyze(browser.driver()).getViolations()) {
      rule.getNodes()
          .forEach(
              node -> faults.add(rule.getId() + ": " + rule.getHelp() + ": " + node.getHtml()));
    }
    return faults;
  }
}
