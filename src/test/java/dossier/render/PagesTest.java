package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Renders one page of each kind and looks at the HTML. */
class PagesTest {

  private static final Path FOLDER = Path.of("target", "sample-pages");
  private static final Path TEMPLATES = Path.of("templates");
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void renderEveryPage() throws IOException {
    Templates templates = new Templates();
    for (Page page : SamplePages.all()) {
      String html = templates.render(page);
      Path file = FOLDER.resolve(page.frame().path().value());
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, html);
      PAGES.put(page.frame().path().value(), Jsoup.parse(html));
    }
    Files.createDirectories(FOLDER.resolve("static"));
    try (Stream<Path> files = Files.list(TEMPLATES.resolve("static"))) {
      for (Path file : files.sorted().toList()) {
        Files.write(
            FOLDER.resolve("static").resolve(file.getFileName().toString()),
            Files.readAllBytes(file));
      }
    }
  }

  @Test
  void everyPageKindIsSampledAndHasATemplateOfItsOwn() throws IOException {
    Set<String> kinds =
        Stream.of(Page.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> sampled =
        SamplePages.all().stream()
            .map(page -> page.getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(sampled).isEqualTo(kinds);

    Set<String> used =
        SamplePages.all().stream()
            .map(page -> page.template() + ".jte")
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(TEMPLATES.resolve("page"))) {
      assertThat(used)
          .isEqualTo(
              files
                  .map(file -> "page/" + file.getFileName())
                  .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void everyPageHasOneMainHeading() {
    PAGES.forEach((path, page) -> assertThat(page.select("h1")).as(path).hasSize(1));
  }

  @Test
  void noPageSkipsALevelOfHeadings() {
    PAGES.forEach(
        (path, page) -> {
          int level = 0;
          for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(path + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
          }
        });
  }

  @Test
  void noPageHasAnIdTwice() {
    PAGES.forEach(
        (path, page) ->
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
  }

  @Test
  void everyLinkOfASamplePageLeadsToAPlaceThatExists() {
    PAGES.forEach(
        (path, page) ->
            page.select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> !href.startsWith("http") && !href.startsWith("/"))
                .forEach(
                    href -> assertThat(isResolved(path, href)).as(path + ": " + href).isTrue()));
  }

  @Test
  void nothingInAPageRunsOrStylesFromWithin() {
    PAGES.forEach(
        (path, page) -> {
          assertThat(page.select("[style], style, script:not([src]):not([type])"))
              .as(path)
              .isEmpty();
          assertThat(page.select("meta[http-equiv=Content-Security-Policy]")).as(path).hasSize(1);
        });
  }

  @Test
  void everyPageLeadsToEveryEntryOfTheBars() {
    PAGES.forEach(
        (path, page) ->
            assertThat(page.select("header nav li a").eachText())
                .as(path)
                .containsAll(BarEntry.head().stream().map(BarEntry::label).toList()));
  }

  @Test
  void thePageForMissingAddressesWorksAtAnyDepth() {
    Document page = PAGES.getOrDefault("404.html", new Document(""));
    assertThat(page.select("link[rel=stylesheet]").attr("href"))
        .isEqualTo("/halcyon/static/site.css");
    assertThat(page.select("main a").eachAttr("href"))
        .containsExactly("/halcyon/a-z.html", "/halcyon/index.html");
  }

  private static boolean isResolved(String path, String href) {
    int hash = href.indexOf('#');
    String file = hash < 0 ? href : href.substring(0, hash);
    String target =
        file.isEmpty()
            ? path
            : Path.of("/" + path)
                .resolveSibling(file)
                .normalize()
                .toString()
                .replace('\\', '/')
                .substring(1);
    if (target.startsWith("data/")) {
      return true;
    }
    Document page = PAGES.get(target);
    return page != null && (hash < 0 || page.getElementById(href.substring(hash + 1)) != null);
  }
}
