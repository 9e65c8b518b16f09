package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.html.BarEntry;
import dossier.html.DateWords;
import dossier.html.Link;
import dossier.html.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks into a golden site that holds every kind of page. */
class GoldenPagesTest {
  private static final Path SITE = Workspace.GOLDEN_SITE;

  private static final String PERSON = "people/edmund-carrow.html";
  private static final String EVENT = "events/mutiny-on-the-constance.html";

  /** One page for each template in {@code templates/page}. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("overview", "index.html"),
          Map.entry("table", "people.html"),
          Map.entry("organisation", "organisations/constance.html"),
          Map.entry("person", PERSON),
          Map.entry("event", EVENT),
          Map.entry("source", "sources/ships-log.html"),
          Map.entry("compare", "compare/gunners-narrative--gunners-narrative-1802.html"),
          Map.entry("chronology", "chronology.html"),
          Map.entry("disputed", "disputed.html"),
          Map.entry("index", "a-z.html"),
          Map.entry("places", "places.html"),
          Map.entry("network", "network.html"),
          Map.entry("checks", "checks.html"),
          Map.entry("help", "help.html"),
          Map.entry("downloads", "data.html"),
          Map.entry("search", "search.html"),
          Map.entry("not-found", "404.html"));

  private static final Map<String, Document> PAGES = new TreeMap<>();

  static {
    SiteFolder.read(SITE)
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
              }
            });
  }

  @TempDir Path folder;

  @Test
  void theSiteHoldsEveryKindOfPage() {
    assertThat(templates("page").map(file -> name(file).replace(".jte", "")))
        .containsExactlyInAnyOrderElementsOf(KINDS.keySet());
    assertThat(PAGES.keySet()).containsAll(KINDS.values());
  }

  @Test
  void everyPageRecordHasItsTemplateBesideNoOther() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dossier/page"))) {
      assertThat(files.map(GoldenPagesTest::name).filter(file -> file.endsWith("Page.java")))
          .hasSameSizeAs(KINDS.keySet())
          .allSatisfy(
              file ->
                  assertThat(templates("page").map(GoldenPagesTest::parameter))
                      .haveExactly(
                          1,
                          new Condition<>(
                              type -> type.endsWith("." + file.replace(".java", "")), file)));
    }
  }

  @Test
  void everyTemplateBeginsWithTheTypeOfItsParameter() {
    assertThat(templates(""))
        .filteredOn(file -> !file.endsWith("matching.jte"))
        .allSatisfy(file -> assertThat(parameter(file)).isNotEmpty());
  }

  @Test
  void everyKindOfPageIsAccessibleInBothThemesOnDesksAndPhones() {
    try (Browser browser = Browser.open()) {
      AxeCheck axe = new AxeCheck(browser);
      for (String page : KINDS.values()) {
        // The page for missing addresses finds its style sheet on its host alone.
        if (!page.equals("404.html")) {
          assertThat(axe.faults(SITE.resolve(page).toUri().toString())).as(page).isEmpty();
        }
      }
    }
  }

  @Test
  void everyEntryOfTheContentsColumnLeadsIntoThePage() {
    PAGES.forEach(
        (path, page) ->
            assertThat(page.select(".contents nav a").eachAttr("href"))
                .as(path)
                .allSatisfy(
                    href -> assertThat(page.getElementById(href.substring(1))).isNotNull()));
    assertThat(page(PERSON).select(".contents nav > ol > li > a").eachText())
        .containsExactlyElementsOf(page(PERSON).select("main > section > h2").eachText());
  }

  @Test
  void nothingInAPageRunsOrStylesFromWithin() {
    PAGES.forEach(
        (path, page) -> {
          assertThat(page.select("[style], style, script:not([src]):not([type])"))
              .as(path)
              .isEmpty();
          assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
              .as(path)
              .startsWith("default-src 'self';")
              .doesNotContain("unsafe");
        });
  }

  private static final Site WITH_ORGANISATIONS =
      new Site("", "", "en", Link.NONE, DateWords.NONE, "", true);

  @Test
  void everyPageLeadsToEveryEntryOfTheBarsAndMarksThePresentOne() {
    PAGES.forEach(
        (path, page) -> {
          assertThat(page.select("header nav li a").eachText())
              .as(path)
              .containsAll(
                  BarEntry.head(WITH_ORGANISATIONS).stream().map(BarEntry::label).toList());
          assertThat(page.select(".top [aria-current]")).as(path).hasSizeLessThan(2);
        });
    assertThat(page(PERSON).select(".top [aria-current=true]").text()).isEqualTo("People");
    assertThat(page("people.html").select(".top [aria-current=page]").text()).isEqualTo("People");
  }

  @Test
  void aNoteLeadsBackToEveryMarkThatCallsIt() {
    Document page = page(PERSON);
    assertThat(page.select("#n2 [role=doc-backlink]").eachAttr("href"))
        .containsExactly("#r2a", "#r2b", "#r2c")
        .allSatisfy(href -> assertThat(page.select(href).attr("href")).isEqualTo("#n2"));
  }

  @Test
  void aFailedQuoteIsShownWithItsFaultAndWithoutALinkIntoTheText() throws IOException {
    Workspace workspace = new Workspace(folder);
    workspace.copy(Workspace.RESOURCES.resolve("golden/mutiny/content"), "content");
    workspace.follow(
        "replace",
        "content/people/edmund-carrow.md",
        "[^2]: gunners-narrative: \"Our first mate was",
        "[^2]: gunners-narrative: \"Our third mate was");
    String content = folder.resolve("content").toString();
    workspace.run("build", "--draft", "--content", content, "--out", workspace.site().toString());

    Elements note = Jsoup.parse(workspace.site().resolve(PERSON)).select("li:has(.fault)");
    assertThat(note).hasSize(1);
    assertThat(note.select(".fault").text()).isEqualTo("The build could not verify this quote.");
    assertThat(note.text()).contains("Our third mate was");
    assertThat(note.select("a.context")).isEmpty();
  }

  @Test
  void theSortKeysOfATableAreThoseOfItsCells() {
    Elements cells = page(PERSON).select("#events td.date");
    assertThat(cells.eachAttr("data-sort"))
        .containsExactly("1791-02-03", "1791-04-20", "1791-05-12,1791-05-14]", "1793-03-20");
    assertThat(page(PERSON).select("#statements tbody tr[id], #statements tbody tr[class]"))
        .isEmpty();
  }

  @Test
  void thePolicyNamesTheDigestOfTheDescriptionForMachines() throws NoSuchAlgorithmException {
    Document page = page(PERSON);
    String json =
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .collect(Collectors.joining());
    assertThat(json).contains("\"Edmund Carrow\"");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
  }

  @Test
  void everyPageWorthCitingTellsHowInEachForm() {
    PAGES.forEach(
        (path, page) -> {
          boolean isCited = !path.equals("404.html") && !path.equals("search.html");
          List<String> forms =
              isCited ? List.of("Text", "BibTeX", "RIS", "CSL-JSON") : List.<String>of();
          assertThat(page.select(".cite dt").eachText()).as(path).isEqualTo(forms);
          assertThat(page.select(".cite dd")).as(path).hasSameSizeAs(forms);
          assertThat(page.select(".cite > summary")).as(path).hasSize(isCited ? 1 : 0);
        });
  }

  @Test
  void everyPermanentLinkLeadsToItsPlaceAndSaysToWhich() {
    Document page = page(PERSON);
    assertThat(page.select(".kind .permalink").attr("href")).isEqualTo("edmund-carrow.html");
    assertThat(page.select(".kind .permalink").attr("aria-label"))
        .isEqualTo("Link to Edmund Carrow");
    assertThat(page.select(".dispute"))
        .isNotEmpty()
        .allSatisfy(
            dispute -> {
              Elements link = dispute.select(".permalink");
              assertThat(link.attr("href")).isEqualTo("#" + dispute.id());
              assertThat(link.attr("aria-label"))
                  .isEqualTo("Link to: " + dispute.select("h3").text());
            });
  }

  @Test
  void whatIsSharedIsDescribed() {
    Document page = page(PERSON);
    assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("profile");
    assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Edmund Carrow");
    assertThat(page.select("meta[name=description]").attr("content"))
        .isEqualTo(page.select("meta[property=og:description]").attr("content"))
        .startsWith("Mate of the Constance");
    assertThat(page.select("meta[property=og:url]").attr("content"))
        .isEqualTo(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/constance/" + PERSON);
    assertThat(page.select("meta[name=dcterms.date]").attr("content")).isEqualTo("2026-01-06");
    assertThat(page(EVENT).select("meta[property=og:type]").attr("content")).isEqualTo("website");
  }

  private static Document page(String path) {
    return Objects.requireNonNull(PAGES.get(path), path);
  }

  private static Stream<Path> templates(String of) {
    try (Stream<Path> files = Files.walk(Path.of("templates", of))) {
      return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The type of a template's first parameter, or the empty string. */
  private static String parameter(Path template) {
    try {
      String first = Files.readAllLines(template).get(0);
      return first.startsWith("@param ")
          ? first.substring("@param ".length(), first.lastIndexOf(' '))
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
