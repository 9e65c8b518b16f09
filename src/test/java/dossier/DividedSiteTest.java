package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.site.BuildOptions;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site on which every list is too long for one page. */
class DividedSiteTest {
  private static final String BASE = "https://example.org/";
  private static final List<String> LISTS =
      List.of(
          "people.html",
          "events.html",
          "sources.html",
          "chronology.html",
          "disputed.html",
          "a-z.html",
          "places.html",
          "network.html",
          "checks.html",
          "sources/stores-1.html",
          "compare/stores-1--stores-2.html",
          "people/master-0.html",
          "events/peace.html");
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    CrowdedCorpus.writeTo(folder.resolve("content"));
    SiteLayout layout = new SiteLayout(folder.resolve("content"), folder.resolve("site"));
    assertThat(SiteBuild.build(layout, new BuildOptions(BASE, true)).isWritten()).isTrue();
    SiteFolder.read(folder.resolve("site"))
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html") && LISTS.contains(first(path))) {
                PAGES.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
              }
            });
  }

  @Test
  void noPageIsTooHeavyAndEveryLinkLeadsToThePartThatHasIt() throws IOException {
    Path site = folder.resolve("site");
    Path event = site.resolve("events/landing-3.html");
    Path compared = site.resolve("compare/stores-1--stores-2--2.html");
    String right = Files.readString(event);
    String rightToo = Files.readString(compared);
    Files.writeString(event, misled(right, "places", "-2"));
    Files.writeString(compared, misled(rightToo, "stores-1", "--2"));
    List<String> faults = GeneratedSite.faults(site, GeneratedSite.MAX_PAGE_BYTES);
    Files.writeString(event, right);
    Files.writeString(compared, rightToo);

    assertThat(faults)
        .as("two links were led to the wrong part, and nothing else is wrong")
        .hasSize(2);
    assertThat(faults.get(0))
        .startsWith("compare/stores-1--stores-2--2.html: dead fragment ../sou");
    assertThat(faults.get(1)).startsWith("events/landing-3.html: dead fragment ../places");
  }

  /**
   * The first link to a page leads to its second part if it led to the first, and the other way.
   */
  private static String misled(String html, String page, String second) {
    String whole = page + ".html#p";
    String part = page + second + ".html#p";
    return html.contains(part) ? html.replaceFirst(part, whole) : html.replaceFirst(whole, part);
  }

  @Test
  void everyListIsDividedAndItsPartsAreInReach() {
    for (String list : LISTS) {
      List<String> parts = parts(list);
      assertThat(parts).as(list).hasSizeGreaterThan(1);
      List<String> labels = page(parts.get(0)).select("nav[aria-label=Pages] a").eachText();
      assertThat(labels).as(list).hasSize(parts.size()).doesNotHaveDuplicates();
      for (String part : parts) {
        assertThat(page(part).select("nav[aria-label=Pages] a").eachAttr("href"))
            .as(part)
            .containsExactlyElementsOf(
                parts.stream().map(each -> each.replaceFirst(".*/", "")).toList());
        assertThat(page(part).select("nav[aria-label=Pages] [aria-current=page]").text())
            .as(part)
            .isEqualTo(labels.get(parts.indexOf(part)));
      }
    }
  }

  @Test
  void onePartLeadsToTheNextAndBack() {
    for (String list : LISTS) {
      List<String> parts = parts(list);
      boolean isRecord = list.matches("(people|events|sources)/.*");
      for (int i = 0; i < parts.size(); i++) {
        Document page = page(parts.get(i));
        if (i > 0) {
          thenLeads(page, "prev", parts.get(i - 1));
        }
        if (i + 1 < parts.size()) {
          thenLeads(page, "next", parts.get(i + 1));
        }
      }
      if (!isRecord) {
        assertThat(page(parts.get(0)).select("[rel=prev]")).as(list).isEmpty();
        assertThat(page(parts.get(parts.size() - 1)).select("[rel=next]")).as(list).isEmpty();
      }
    }
  }

  @Test
  void everyPartHasATitleAndADescriptionOfItsOwnAndStandsInTheSitemap() throws IOException {
    List<String> titles = PAGES.values().stream().map(Document::title).toList();
    List<String> descriptions =
        PAGES.values().stream()
            .map(page -> page.select("meta[name=description]").attr("content"))
            .toList();
    assertThat(titles).doesNotHaveDuplicates();
    assertThat(descriptions).doesNotHaveDuplicates();
    assertThat(page("people-2.html").select("h1").text())
        .matches("People, page 2: [A-Z].*–[A-Z].*");
    assertThat(page("people-2.html").select("[aria-label=Breadcrumb] a").eachText())
        .containsExactly("Overview", "People");
    String sitemap = Files.readString(folder.resolve("site/sitemap.xml"));
    PAGES.keySet().forEach(path -> assertThat(sitemap).contains("<loc>" + BASE + path + "</loc>"));
  }

  @Test
  void everyRecordStandsOnceInEachList() {
    assertThat(ids("people.html", "tr[id^=people-]")).hasSize(CrowdedCorpus.PEOPLE);
    assertThat(ids("events.html", "tr[id^=events-]")).hasSize(CrowdedCorpus.EVENTS + 1);
    assertThat(ids("sources.html", "tr[id^=sources-]")).hasSize(CrowdedCorpus.BOOKS + 2);
    assertThat(ids("chronology.html", "tr[id^=event-]")).hasSize(CrowdedCorpus.EVENTS + 1);
    assertThat(ids("disputed.html", ".dispute")).hasSize(CrowdedCorpus.DISPUTED);
    assertThat(ids("places.html", ".place:not([id*=--])")).hasSize(CrowdedCorpus.PLACES);
    assertThat(count("places.html", ".dated-links li")).isEqualTo(CrowdedCorpus.EVENTS);
    assertThat(ids("network.html", "tr[id^=pairs-]")).hasSize(220);
    assertThat(count("checks.html", ".coverage tbody tr")).isEqualTo(CrowdedCorpus.BOOKS + 2);
    assertThat(count("checks.html", ".finding")).isGreaterThan(CrowdedCorpus.BOOKS);
    assertThat(
            texts("a-z.html", ".index > li > a").stream().filter(words -> words.endsWith(", Ada")))
        .hasSize(CrowdedCorpus.PEOPLE);
    assertThat(ids("people/master-0.html", "tr[id^=events-]")).hasSize(CrowdedCorpus.EVENTS);
    assertThat(ids("events/peace.html", ".account"))
        .containsExactlyElementsOf(numbered("a", CrowdedCorpus.BOOKS));
  }

  @Test
  void aDividedTextKeepsEveryPassageInOrderAndItsHeadingsWithWhatTheyStandOver() {
    assertThat(ids("sources/stores-1.html", ".passage[id]"))
        .containsExactlyElementsOf(numbered("p", CrowdedCorpus.ITEMS));
    for (String part : parts("sources/stores-1.html")) {
      assertThat(page(part).select(".text > .heading:last-child")).as(part).isEmpty();
      assertThat(page(part).select("#people .passages a").eachAttr("href"))
          .as(part)
          .isNotEmpty()
          .allMatch(href -> page(part).selectFirst(href) != null);
    }
    assertThat(count("compare/stores-1--stores-2.html", ".compared:not(.head)"))
        .isEqualTo(CrowdedCorpus.ITEMS);
  }

  @Test
  void theSearchKnowsThePartsOfATextAndOfTheListOfPlaces() throws IOException {
    StringBuilder index = new StringBuilder();
    try (Stream<Path> files = Files.list(folder.resolve("site/data/search"))) {
      for (Path file : files.sorted().toList()) {
        index.append(Files.readString(file));
      }
    }
    Matcher address = Pattern.compile("\"(places[^\"]*\\.html#(place-[^\"]+))\"").matcher(index);
    List<String> places = new ArrayList<>();
    while (address.find()) {
      String page = address.group(1).replaceFirst("#.*", "");
      assertThat(page(page).getElementById(address.group(2))).as(address.group(1)).isNotNull();
      places.add(page);
    }
    assertThat(places).contains("places-2.html");
    assertThat(parts("sources/stores-1.html")).allMatch(part -> index.indexOf(part + "#p") >= 0);
  }

  private static void thenLeads(Document page, String way, String target) {
    assertThat(page.select("a[rel=" + way + "]").eachAttr("href"))
        .as(page.title())
        .containsExactly(target.replaceFirst(".*/", ""));
  }

  private static List<String> numbered(String letter, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> letter + number).toList();
  }

  /** The ids of the elements on all parts, in order; none stands on two. */
  private static List<String> ids(String list, String selector) {
    List<String> ids =
        parts(list).stream()
            .flatMap(part -> page(part).select(selector).eachAttr("id").stream())
            .toList();
    assertThat(ids).as(list).doesNotHaveDuplicates();
    return ids;
  }

  private static int count(String list, String selector) {
    return parts(list).stream().mapToInt(part -> page(part).select(selector).size()).sum();
  }

  private static List<String> texts(String list, String selector) {
    return parts(list).stream()
        .flatMap(part -> page(part).select(selector).eachText().stream())
        .toList();
  }

  private static List<String> parts(String list) {
    String name = list.replace(".html", list.indexOf('/') < 0 ? "-" : "--");
    List<String> parts = new ArrayList<>(List.of(list));
    while (PAGES.containsKey(name + (parts.size() + 1) + ".html")) {
      parts.add(name + (parts.size() + 1) + ".html");
    }
    return parts;
  }

  private static String first(String path) {
    return LISTS.contains(path) ? path : path.replaceFirst("--?\\d+\\.html$", ".html");
  }

  private static Document page(String path) {
    Document page = PAGES.get(path);
    if (page == null) {
      throw new AssertionError("no page " + path);
    }
    return page;
  }
}
