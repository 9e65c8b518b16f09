package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.html.Assets;
import java.io.ByteArrayOutputStream;
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
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * The site that this build has made of {@code content/}, whoever wrote that: what the program owes
 * to every content, and nothing that an author decides.
 */
class BuiltSiteTest {
  private static final int MOST_REQUESTS = 6;
  private static final long MOST_SCRIPT_AND_STYLE = 24 * 1024;

  /** The page itself and everything that it fetched. */
  private static final String FILES_ASKED_FOR =
      "return performance.getEntries().filter(entry => /navigation|resource/.test(entry.entryType))"
          + ".map(entry => entry.name).join('\\n')";

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
  void scriptsAndStylesStayLight() throws IOException {
    Map<String, byte[]> assets = Assets.all();
    for (String page : pagesOfEachKind()) {
      NavigableSet<String> files = new TreeSet<>();
      // fetched when somebody turns to the search box
      files.add("search.js");
      document(page)
          .select("[rel=stylesheet], script[src]")
          .forEach(it -> files.add((it.attr("href") + it.attr("src")).replaceAll(".*/", "")));
      assertThat(assets).as(page).containsKeys(files.toArray(String[]::new));
      long packed = 0;
      for (String file : files) {
        packed += packed(assets.getOrDefault(file, new byte[0]));
      }
      assertThat(packed).as(page + ": bytes, gzipped").isBetween(1L, MOST_SCRIPT_AND_STYLE);
    }
  }

  private static long packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
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

    @TestFactory
    Stream<DynamicTest> pagesOfEachKindAskForFewFiles() {
      return pagesOfEachKind().stream()
          .map(page -> DynamicTest.dynamicTest(page, () -> thenFewFiles(page)));
    }

    private void thenFewFiles(String address) {
      OpenPage page = new OpenPage(browser);
      browser.load(server.url(address));
      List<String> files = List.of(page.tell(FILES_ASKED_FOR).split("\n"));
      assertThat(files).hasSizeBetween(2, MOST_REQUESTS);
      assertThat(files).as("index before a search").noneMatch(file -> file.contains("/search/"));
      page.find("#search").sendKeys("a");
      page.await("return performance.getEntries().some(file => file.name.includes('/search/'))");
    }

    @TestFactory
    Stream<DynamicTest> everyPreviewStaysInsideANarrowWindow() {
      return pagesOfEachKind().stream()
          .filter(BuiltSiteTest::hasNotes)
          .map(page -> DynamicTest.dynamicTest(page, () -> thenPreviewsFit(page)));
    }

    private void thenPreviewsFit(String address) {
      OpenPage page = new OpenPage(browser);
      browser.theme("light");
      browser.width(320);
      browser.load(server.url(address));
      String tooWide =
          page.tell(
              "return [...document.querySelectorAll('[role=doc-noteref]')].filter(mark => {"
                  + " mark.focus({ focusVisible: true });"
                  + " const box = document.querySelector('.preview')?.getBoundingClientRect();"
                  + " return mark.offsetParent && !(box && box.left >= 0 && box.right <= 320"
                  + " && box.top >= 0 && box.top < innerHeight);"
                  + "}).map(mark => mark.id).join(' ')");
      assertThat(tooWide).isEmpty();
    }

    private void thenReadableWithoutScripts(String page) {
      String address = SITE.resolve(page).toUri().toString();
      browser.theme("light");
      browser.width(320);
      browser.load(address);
      assertThat(browser.consoleErrors()).as(page + ": console, with scripts").isEmpty();
      browser.scripts(false);
      try {
        browser.load(address);
        assertThat(browser.driver().findElement(By.tagName("h1")).isDisplayed())
            .as(page + ": h1 shows")
            .isTrue();
        assertThat(browser.driver().findElement(By.tagName("main")).getText())
            .as(page + ": words")
            .isNotBlank();
        assertThat(browser.overflow()).as(page + ": overflow").isZero();
        assertThat(browser.consoleErrors()).as(page + ": console").isEmpty();
        thenWorkableWithoutScripts(new OpenPage(browser));
      } finally {
        browser.scripts(true);
      }
    }

    /** The menu opens and a note's mark leads to its note and back; a tab leaves its rows. */
    private void thenWorkableWithoutScripts(OpenPage page) {
      page.find(".menu > summary").click();
      assertThat(page.shown(".menu nav a")).hasSizeGreaterThan(5);
      page.find(".menu > summary").click();
      page.shown("[role=doc-noteref]").stream().limit(1).forEach(mark -> thenNoted(page, mark));
      page.shown(".tabs .to1, .tabs .to2").stream().limit(1).forEach(tab -> thenTabbed(page, tab));
    }

    private void thenNoted(OpenPage page, WebElement mark) {
      String id = mark.getDomAttribute("id");
      mark.click();
      WebElement note = page.find("li:target");
      assertThat(note.isDisplayed()).isTrue();
      note.findElement(By.cssSelector("[href='#" + id + "']")).click();
      assertThat(page.isInWindow(page.find("#" + id))).isTrue();
    }

    private void thenTabbed(OpenPage page, WebElement tab) {
      int rows = Integer.parseInt(tab.findElement(By.className("count")).getText());
      String table = page.tell("return arguments[0].closest('.tabbed').closest('[id]').id", tab);
      tab.click();
      assertThat(page.shown("#" + table + " tbody tr")).hasSize(rows);
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

  private static boolean hasNotes(String page) {
    try {
      return !Jsoup.parse(SITE.resolve(page)).select("[role=doc-noteref]").isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
