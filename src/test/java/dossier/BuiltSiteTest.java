package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;

/** The site that this build has made of {@code content/}. */
class BuiltSiteTest {
  private static final Path SITE = Path.of("target", "site");

  @Test
  void itKeepsTheRulesOfEverySite() {
    assertThat(GeneratedSite.faults(SITE, GeneratedSite.MAX_PAGE_BYTES)).isEmpty();
  }

  @Test
  void everyPageIsValidHtml() {
    assertThat(pages()).isNotEmpty();
    assertThat(NuHtmlCheck.faults(SITE)).isEmpty();
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class InABrowser {
    private final Browser browser = Browser.open();
    private final SiteServer server = SiteServer.start(SITE);

    @AfterAll
    void close() {
      server.close();
      browser.close();
    }

    @TestFactory
    Stream<DynamicTest> pagesOfEachKindAreAccessible() {
      AxeCheck check = new AxeCheck(browser);
      return pagesOfEachKind().stream()
          .map(
              page ->
                  DynamicTest.dynamicTest(
                      page, () -> assertThat(check.faults(server.url(page))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfEachKindAreReadableAsFilesWithoutScripts() {
      return pagesOfEachKind().stream()
          .map(page -> DynamicTest.dynamicTest(page, () -> thenReadableWithoutScripts(page)));
    }

    private void thenReadableWithoutScripts(String page) {
      browser.width(320);
      browser.scripts(false);
      try {
        browser.load(SITE.resolve(page).toUri().toString());
        assertThat(browser.driver().findElement(By.tagName("h1")).isDisplayed())
            .as(page + ": h1 shows")
            .isTrue();
        assertThat(browser.driver().findElement(By.tagName("main")).getText())
            .as(page + ": words")
            .isNotBlank();
        assertThat(browser.overflow()).as(page + ": overflow").isZero();
        assertThat(browser.consoleErrors()).as(page + ": console").isEmpty();
      } finally {
        browser.scripts(true);
      }
    }
  }

  private static List<String> pages() {
    return SiteFolder.read(SITE).files().keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .toList();
  }

  /** Every page of the top level, and the shortest and the longest of each folder. */
  private static NavigableSet<String> pagesOfEachKind() {
    Map<String, byte[]> files = SiteFolder.read(SITE).files();
    Map<String, List<String>> folders = new TreeMap<>();
    NavigableSet<String> chosen = new TreeSet<>();
    for (String page : pages()) {
      int slash = page.lastIndexOf('/');
      if (slash < 0) {
        chosen.add(page);
      } else {
        folders.computeIfAbsent(page.substring(0, slash), folder -> new ArrayList<>()).add(page);
      }
    }
    Comparator<String> bySize =
        Comparator.comparingInt((String page) -> files.getOrDefault(page, new byte[0]).length)
            .thenComparing(Comparator.naturalOrder());
    for (List<String> folder : folders.values()) {
      folder.stream().min(bySize).ifPresent(chosen::add);
      folder.stream().max(bySize).ifPresent(chosen::add);
    }
    return chosen;
  }
}
