package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words and addresses that are longer than a line, from the narrowest phone up. */
class NarrowBrowserTest {
  /** What reaches beyond the window, with all that is folded open; nothing where all has room. */
  private static final String BEYOND =
      """
      document.querySelectorAll('details').forEach(each => (each.open = true));
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return '';
      return [...document.querySelectorAll('body *')]
        .filter(each => each.getBoundingClientRect().right > width + 1)
        .map(each => each.tagName + '.' + each.className).slice(0, 6).join(' ');
      """;

  @Test
  void noPageIsWiderThanTheWindow(@TempDir Path folder) throws IOException {
    Path site = AnyScriptTest.drafted(folder);
    List<String> tooWide = new ArrayList<>();
    try (Browser browser = Browser.open()) {
      for (int width : List.of(320, 600, 820, 1280)) {
        browser.width(width);
        for (String path : SiteFolder.read(site).files().keySet()) {
          if (path.endsWith(".html")) {
            browser.load(site.resolve(path).toUri().toString());
            String beyond = new OpenPage(browser).tell(BEYOND);
            tooWide.addAll(beyond.isEmpty() ? List.of() : List.of(width + " " + path + beyond));
          }
        }
      }
    }
    assertThat(tooWide).isEmpty();
  }
}
