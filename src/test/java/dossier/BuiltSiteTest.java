package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

  @Test
  void everyPageSaysInItsOwnWordsWhatItHolds() {
    List<String> descriptions =
        pages().stream()
            .map(page -> document(page).select("meta[name=description]").attr("content"))
            .toList();
    assertThat(descriptions)
        .doesNotHaveDuplicates()
        .allSatisfy(words -> assertThat(words).hasSizeBetween(50, 160).matches(".*([.!?…][”\"]?)"));
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

    @Test
    void aMissingAddressShowsItsPageAtAnyDepth() {
      String home = canonicalPath();
      try (SiteServer host = SiteServer.start(SITE, home)) {
        browser.load(host.url("no/such/page.html"));
        String color =
            browser.driver().findElement(By.tagName("header")).getCssValue("background-color");

        browser.load(host.url("index.html"));
        String usual =
            browser.driver().findElement(By.tagName("header")).getCssValue("background-color");
        assertThat(color).isEqualTo(usual).isNotBlank();
      }
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

  /** The path of the address that the site was built for; the root of a host if it knows none. */
  private static String canonicalPath() {
    String home = document("index.html").select("link[rel=canonical]").attr("href");
    return home.isEmpty() ? "/" : URI.create(home).getPath();
  }

  private static Document document(String page) {
    try {
      return Jsoup.parse(SITE.resolve(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> pages() {
    return SiteFolder.read(SITE).files().keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .toList();
  }

  /**
   * Every page of the top level, and the shortest and the longest of each folder. The page for
   * missing addresses counts from the root of its host, so it has a test of its own.
   */
  private static NavigableSet<String> pagesOfEachKind() {
    Map<String, byte[]> files = SiteFolder.read(SITE).files();
    Map<String, List<String>> folders = new TreeMap<>();
    NavigableSet<String> chosen = new TreeSet<>();
    for (String page : pages()) {
      int slash = page.lastIndexOf('/');
      if (slash < 0 && !page.equals("404.html")) {
        chosen.add(page);
      } else if (slash >= 0) {
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
