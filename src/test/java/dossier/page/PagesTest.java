package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.html.BarEntry;
import dossier.html.CitationForm;
import dossier.html.Html;
import dossier.html.Page;
import dossier.html.Templates;
import dossier.page.list.TablePage;
import dossier.page.table.Column;
import dossier.page.table.SummaryTable;
import dossier.page.table.TableRow;
import dossier.page.table.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pairs page records with templates, and looks into the HTML of one page of each kind. */
class PagesTest {

  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void renderEveryPage() {
    Templates templates = new Templates();
    for (Page page : SamplePages.all()) {
      PAGES.put(page.frame().path().value(), Jsoup.parse(templates.render(page)));
    }
  }

  @Test
  void everyPageTemplateBelongsToAPageRecord() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates", "page"))) {
      assertThat(sorted(SamplePages.all().stream().map(page -> page.template() + ".jte")))
          .isEqualTo(sorted(files.map(file -> "page/" + file.getFileName())));
    }
  }

  @Test
  void everyTemplateBeginsWithTheTypeOfItsParameter() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jte")).sorted().toList()) {
        if (!file.endsWith("matching.jte")) {
          assertThat(Files.readString(file)).as(file.toString()).startsWith("@param ");
        }
      }
    }
  }

  @Test
  void everyEntryOfTheContentsColumnLeadsIntoThePage() {
    for (Page page : SamplePages.all()) {
      Document html = html(page);
      assertThat(html.select(".contents nav a").eachAttr("href"))
          .as(page.frame().path().value())
          .allSatisfy(href -> assertThat(html.getElementById(href.substring(1))).isNotNull())
          .hasSizeGreaterThanOrEqualTo(page.contents().size());
    }
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

  @Test
  void everyPageLeadsToEveryEntryOfTheBars() {
    PAGES.forEach(
        (path, page) ->
            assertThat(page.select("header nav li a").eachText())
                .as(path)
                .containsAll(BarEntry.head().stream().map(BarEntry::label).toList()));
  }

  @Test
  void onePageAtMostIsMarkedAsThePresentOne() {
    PAGES.forEach(
        (path, page) -> assertThat(page.select(".top [aria-current]")).as(path).hasSizeLessThan(2));
    assertThat(html(SamplePerson.page()).select(".top [aria-current=true]").text())
        .isEqualTo("People");
    assertThat(html(SampleLists.people()).select(".top [aria-current=page]").text())
        .isEqualTo("People");
  }

  @Test
  void aNoteLeadsBackToEveryMarkThatCallsIt() {
    Document page = html(SamplePerson.page());
    assertThat(page.select("#n2 [role=doc-backlink]").eachAttr("href"))
        .containsExactly("#r2a", "#r2b", "#r2c")
        .allSatisfy(href -> assertThat(page.select(href).attr("href")).isEqualTo("#n2"));
  }

  @Test
  void aFailedQuoteIsShownWithItsFaultAndWithoutALinkIntoTheText() {
    Document page = html(SamplePerson.page());
    assertThat(page.select("#n3 .fault").text()).isEqualTo("These words are not in §3.");
    assertThat(page.select("#n3 .evidence").last()).isNotNull();
    assertThat(page.select("#n3 .evidence:last-of-type a.context")).isEmpty();
  }

  @Test
  void thePageForMissingAddressesWorksAtAnyDepth() {
    Document page = html(SampleOthers.notFound());
    assertThat(page.select("link[rel=stylesheet]").attr("href"))
        .isEqualTo("/halcyon/static/site.css");
    assertThat(page.select("main a").eachAttr("href"))
        .containsExactly("/halcyon/a-z.html", "/halcyon/index.html");
  }

  @Test
  void whatAttributesHoldIsEscapedOnceAndEmptyOnesAreLeftOut() {
    TableRow row = TableRow.of(List.of(Value.words("x").sortedBy("a \"b\" & c"), Value.words("y")));
    SummaryTable table =
        SummaryTable.of(
            Anchor.section("things"),
            "Things",
            List.of(Column.words("X"), Column.words("Y & Z")),
            List.of(row));
    Document page =
        html(
            new TablePage(
                SamplePages.frame(PagePath.PEOPLE, "Things", BarEntry.PEOPLE), Html.EMPTY, table));
    assertThat(page.select("td").eachAttr("data-sort")).containsExactly("a \"b\" & c");
    assertThat(page.select("td").eachAttr("data-label")).containsExactly("X", "Y & Z");
    assertThat(page.select("tbody tr[id], tbody tr[class]")).isEmpty();
  }

  @Test
  void thePolicyNamesTheDigestOfTheDescriptionForMachines() throws NoSuchAlgorithmException {
    Document page = html(SamplePerson.page());
    String json =
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .collect(Collectors.joining());
    assertThat(json).contains("\"Josiah Pell\"");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
  }

  @Test
  void everyPageWorthCitingTellsHowInEachForm() {
    for (Page page : SamplePages.all()) {
      Document html = html(page);
      List<CitationForm> forms = page.frame().citation();
      assertThat(html.select(".cite dd").stream().map(Element::wholeText))
          .as(page.frame().path().value())
          .isEqualTo(forms.stream().map(CitationForm::words).toList());
      assertThat(html.select(".cite dt").eachText())
          .isEqualTo(forms.stream().map(CitationForm::label).toList());
      assertThat(html.select(".cite > summary")).hasSize(forms.isEmpty() ? 0 : 1);
    }
    assertThat(html(SampleOthers.search()).select(".cite")).isEmpty();
  }

  @Test
  void everyPermanentLinkLeadsToItsPlaceAndSaysToWhich() {
    Document page = html(SamplePerson.page());
    assertThat(page.select(".kind .permalink").attr("href")).isEqualTo("josiah-pell.html");
    assertThat(page.select(".kind .permalink").attr("aria-label")).isEqualTo("Link to Josiah Pell");
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
    Document page = html(SamplePerson.page());
    assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("profile");
    assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Josiah Pell");
    assertThat(page.select("meta[name=description]").attr("content"))
        .isEqualTo(page.select("meta[property=og:description]").attr("content"))
        .isEqualTo("Josiah Pell, as the papers of the ship tell it.");
    assertThat(page.select("meta[property=og:url]").attr("content"))
        .isEqualTo(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/halcyon/people/josiah-pell.html");
    assertThat(page.select("meta[name=dcterms.date]").attr("content")).isEqualTo("2024-05-05");
    assertThat(html(SampleEvent.page()).select("meta[property=og:type]").attr("content"))
        .isEqualTo("website");
  }

  private static Document html(Page page) {
    return Jsoup.parse(new Templates().render(page));
  }

  private static Collection<String> sorted(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }
}
