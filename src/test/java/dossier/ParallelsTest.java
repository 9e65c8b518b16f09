package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.parallel.Alignment;
import dossier.parallel.Parallels;
import dossier.parallel.Parallels.Parallel;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelsTest {
  private static final String HARBOUR =
      "The harbour froze in January. No ship came in. The pilots drew their pay.";

  @TempDir Path folder;

  @Test
  void everyTwoVersionsOfAWorkAreAlignedTheOlderOneOnTheLeft() {
    GivenVersions versions = new GivenVersions(folder);
    versions.add("a", "1720", HARBOUR);
    versions.add("b", "1701", HARBOUR);
    versions.add("c", "1710", HARBOUR);

    assertThat(versions.parallels().all())
        .extracting(ParallelsTest::ids)
        .containsExactly("b c", "b a", "c a");
    assertThat(versions.parallels().of("c"))
        .extracting(ParallelsTest::ids)
        .containsExactly("b c", "c a");
    assertThat(versions.parallels().pairs()).hasSize(9);
  }

  @Test
  void aVersionWithoutItsPartnerAndSourcesWithoutAWorkHaveNothingToCompare() {
    GivenVersions versions = new GivenVersions(folder);
    versions.add("a", "harbour", "1701", "full", HARBOUR);
    versions.add("b", "pilots", "1702", "full", HARBOUR);
    versions.add("c", "\"\"", "1703", "full", HARBOUR);
    versions.add("d", "\"\"", "1704", "full", HARBOUR);

    assertThat(versions.parallels().all()).isEmpty();
  }

  @Test
  void theTwoPrintingsOfTheNarrativeAreAligned() throws IOException {
    Parallels parallels =
        SiteBuild.check(
                new SiteLayout(Workspace.RESOURCES.resolve("golden/mutiny/content"), folder))
            .known()
            .orElseThrow()
            .parallels();

    assertThat(parallels.all())
        .extracting(ParallelsTest::ids)
        .containsExactly("gunners-narrative gunners-narrative-1802");
    assertThat(parallels.pairs())
        .extracting(ParallelsTest::places)
        .containsExactly(
            "1.1 2.1", "2.1 3.1", "2.2 3.2", "2.3 3.3", "3.1 4.1", "3.2 4.2", "4.1 5.1", "4.2 5.2",
            "5.1 6.1", "5.3 6.2", "6.1 7.1", "6.2 7.2");
  }

  @Test
  void bothSourcePagesLeadToThePageThatComparesThem() throws IOException {
    Workspace workspace = new Workspace(folder);
    workspace.copy(Workspace.RESOURCES.resolve("golden/mutiny/content"), "content");
    assertThat(workspace.build().exitCode()).isZero();

    String page = "compare/gunners-narrative--gunners-narrative-1802.html";
    assertThat(html(workspace, "sources/gunners-narrative.html").select("a[href=../" + page + "]"))
        .hasSize(1);
    assertThat(
            html(workspace, "sources/gunners-narrative-1802.html")
                .select("a[href=../" + page + "]"))
        .hasSize(1);
    Document compared = html(workspace, page);
    assertThat(compared.select(".sub li").eachText()).first().isEqualTo("Overview");
    assertThat(compared.select(".sub li").get(1).text()).isEqualTo("Sources");
    assertThat(compared.select(".compared del").eachText())
        .contains("whom all hands liked", "nine", "Thorne was brought on deck in his shirt");
    assertThat(compared.select(".compared ins").eachText()).contains("a dozen", "On 20");
    assertThat(compared.select(".lead").text()).contains("12 of the 16 sentences of P");
  }

  @Test
  void eachParallelIsPublished() throws IOException {
    Workspace workspace = new Workspace(folder);
    workspace.copy(Workspace.RESOURCES.resolve("golden/mutiny/content"), "content");
    assertThat(workspace.build().exitCode()).isZero();

    JsonNode parallels =
        new ObjectMapper()
            .readTree(Files.readString(workspace.site().resolve("data/records.json")))
            .get("parallels");
    assertThat(parallels).hasSize(12);
    assertThat(parallels.get(9))
        .hasToString(
            "{\"a\":{\"source\":\"gunners-narrative\",\"passage\":5,\"sentence\":3},"
                + "\"b\":{\"source\":\"gunners-narrative-1802\",\"passage\":6,\"sentence\":2}}");
  }

  @Test
  void whatASourceDoesNotShowStaysHiddenBesideItsOtherVersion() throws IOException {
    GivenVersions versions = new GivenVersions(folder);
    versions.add("a", "work", "1701", "cited", HARBOUR + " The wolves came down.");
    versions.add("b", "work", "1702", "full", HARBOUR);
    Workspace workspace = new Workspace(folder);
    workspace.run(
        "build",
        "--draft",
        "--content",
        folder.resolve("content").toString(),
        "--out",
        workspace.site().toString());

    Document compared = html(workspace, "compare/a--b.html");
    assertThat(compared.text()).doesNotContain("wolves").contains("not shown");
    assertThat(compared.select(".compared del, .compared ins")).isEmpty();
  }

  @Test
  void twoTextsOfFiveThousandSentencesAreAlignedInSeconds() {
    LongText text = new LongText(5_000);
    GivenVersions versions = new GivenVersions(folder);
    versions.add("a", "1701", text.left());
    versions.add("b", "1702", text.right());

    Parallels parallels = assertTimeout(Duration.ofSeconds(60), versions::parallels);
    Set<String> found =
        parallels.pairs().stream().map(ParallelsTest::places).collect(Collectors.toSet());
    assertThat(text.pairs()).hasSizeGreaterThan(3_500);
    long right = found.stream().filter(text.pairs()::contains).count();
    assertThat(right).isGreaterThan(text.pairs().size() * 98L / 100);
    assertThat(right).isGreaterThan(found.size() * 99L / 100);
  }

  @Test
  void longTextsWithNothingInCommonAreNotSearchedInVain() {
    GivenVersions versions = new GivenVersions(folder);
    versions.add("a", "1701", "Ice lay upon it. ".repeat(6_000));
    versions.add("b", "1702", "Bees sleep in skeps. ".repeat(6_000));

    assertThatCode(versions::parallels).doesNotThrowAnyException();
    assertThat(versions.parallels().pairs()).isEmpty();
  }

  private static Document html(Workspace workspace, String page) throws IOException {
    return Jsoup.parse(Files.readString(workspace.site().resolve(page)));
  }

  private static String ids(Alignment alignment) {
    return alignment.left().id() + " " + alignment.right().id();
  }

  private static String places(Parallel pair) {
    return pair.left().passage().number()
        + "."
        + pair.left().number()
        + " "
        + pair.right().passage().number()
        + "."
        + pair.right().number();
  }

  /** A text of made-up words, and a version of it with other words, gaps and additions. */
  private static final class LongText {
    private final Random random = new Random(1702);
    private final List<String> left = new ArrayList<>();
    private final List<String> right = new ArrayList<>();
    private final Set<String> pairs = new LinkedHashSet<>();

    LongText(int sentences) {
      for (int sentence = 1; sentence <= sentences; sentence++) {
        List<String> words =
            IntStream.range(0, 5 + random.nextInt(25)).mapToObj(i -> word()).toList();
        left.add(written(words));
        int fate = random.nextInt(100);
        if (fate < 8) {
          right.add(written(List.of(word(), word(), word(), word(), word(), word())));
        }
        // a stretch of forty sentences is missing now and then
        if (fate > 2 && sentence % 400 > 40) {
          right.add(
              written(words.stream().map(word -> random.nextInt(10) < 3 ? word() : word).toList()));
          pairs.add(place(left) + " " + place(right));
        }
      }
    }

    // a few words are frequent, most are rare, as in any language
    private String word() {
      int rank = (int) (4_000 * Math.pow(random.nextDouble(), 3));
      return Integer.toString(20_000 + rank, 26)
          .chars()
          .map(digit -> digit < 'a' ? digit - '0' + 'q' : digit)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }

    private static String written(List<String> words) {
      String line = String.join(" ", words) + ".";
      return line.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + line.substring(1);
    }

    // five sentences make a passage
    private static String place(List<String> lines) {
      return (lines.size() - 1) / 5 + 1 + "." + ((lines.size() - 1) % 5 + 1);
    }

    String left() {
      return passages(left);
    }

    String right() {
      return passages(right);
    }

    Set<String> pairs() {
      return pairs;
    }

    private static String passages(List<String> lines) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < lines.size(); i++) {
        out.append(lines.get(i)).append(i % 5 == 4 ? "\n\n" : " ");
      }
      return out.toString();
    }
  }
}
