package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of texts in any script and of any year, of records that hold nothing, of long words. */
class AnyScriptTest {
  private static final Path CORPUS = Workspace.RESOURCES.resolve("corpora/any-script");
  private static final String ROLL = "[lang=he]";

  @TempDir static Path folder;

  private static Path site = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    site = drafted(folder);
  }

  /** Builds the corpus as a draft, since some of its records hold nothing. */
  static Path drafted(Path folder) throws IOException {
    Workspace workspace = Workspace.prepare(folder, CORPUS);
    Path content = folder.resolve("content");
    workspace.run(
        "build", "--draft", "--content", content.toString(), "--out", workspace.site().toString());
    return workspace.site();
  }

  @Test
  void everyPageIsWhole() {
    assertThat(GeneratedSite.faults(site, GeneratedSite.MAX_PAGE_BYTES)).isEmpty();
    assertThat(NuHtmlCheck.faults(site)).isEmpty();
    assertThat(page("people/nobody").select("h1").text()).startsWith("Donau");
    assertThat(page("sources/lost").select("h1").text()).isEqualTo("The lost leaf");
    assertThat(page("events/untold").select("h1").text()).isEqualTo("Nobody tells of this");
  }

  @Test
  void wordsOfASourceRunAsItsLanguageDoes() {
    thenRightToLeft("sources/roll", ".passage .words" + ROLL, ".heading " + ROLL);
    thenRightToLeft("sources/roll", ".editor-notes " + ROLL);
    thenRightToLeft("events/coming", "blockquote" + ROLL, "q" + ROLL);
    thenRightToLeft("people/goldin", ".concordance" + ROLL, "q" + ROLL);
    assertThat(page("sources/log").select("main [dir]")).isEmpty();
  }

  @Test
  void namesOfAnotherScriptKeepToThemselves() {
    String named = ":contains(גולדין)";
    assertThat(page("people").select(".what" + named))
        .isNotEmpty()
        .allMatch(AnyScriptTest::isApart);
    assertThat(page("people/goldin").select("h1")).isNotEmpty().allMatch(AnyScriptTest::isApart);
    assertThat(page("people/goldin").select("title")).hasSize(1).noneMatch(AnyScriptTest::isApart);
    assertThat(page("people/weir").select("h1 bdi, .declaration bdi")).isEmpty();
  }

  @Test
  void aSiteInSuchALanguageRunsSoAsAWhole(@TempDir Path other) throws IOException {
    Workspace workspace = Workspace.prepare(other, CORPUS);
    workspace.follow("replace", "content/dossier.yml", "language: en", "language: yi");
    Path content = other.resolve("content");
    workspace.run("build", "--draft", "--content", "" + content, "--out", "" + workspace.site());

    Document log = Jsoup.parse(workspace.site().resolve("sources/log.html"));
    assertThat(log.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(log.select(".passage .words").eachAttr("dir")).containsOnly("ltr");
    assertThat(log.select("h1 bdi")).hasSize(1);
  }

  @Test
  void yearsBeforeChristAreWorded() {
    Document chronology = page("chronology");
    List<String> years = List.of("500 BC", "44 BC", "AD 79", "1907");
    assertThat(chronology.select(".year").eachText()).startsWith(years.toArray(String[]::new));
    assertThat(chronology.select(".contents li a").eachText()).containsAll(years);
    assertThat(chronology.select(".year").eachAttr("id")).contains("year-500-bc", "year-44-bc");
    assertThat(page("events/lamp").select("script[type$=json]").html())
        .contains("\"startDate\":\"-0043-03-15\"");
  }

  private static void thenRightToLeft(String path, String... places) {
    for (String place : places) {
      assertThat(page(path).select(place).eachAttr("dir"))
          .as(place)
          .isNotEmpty()
          .containsOnly("rtl");
    }
  }

  private static boolean isApart(Element element) {
    return element.html().contains("<bdi>");
  }

  private static Document page(String path) {
    try {
      return Jsoup.parse(site.resolve(path + ".html"));
    } catch (IOException missing) {
      throw new AssertionError(path, missing);
    }
  }
}
