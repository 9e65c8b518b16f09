package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A source with {@code show: cited} publishes its quoted sentences and nothing else. In {@code
 * withheld/content} every other kind of its words holds the word {@code heliotrope}, with the name
 * of its place behind it; the quoted sentences hold {@code marigold}.
 */
class WithheldWordsTest {
  private static final Pattern SECRET = Pattern.compile("heliotrope\\p{Alpha}*");

  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void givenASourceOfWhichOnlyTheQuotedSentencesMayBeShown() throws IOException {
    workspace = new Workspace(folder);
    workspace.copy(Workspace.RESOURCES.resolve("withheld").resolve("content"), "content");
  }

  @Test
  void noFileOfTheSiteHoldsAWordOfTheRest() {
    assertThat(workspace.build().exitCode()).isZero();
    assertThat(leaks()).isEmpty();
    assertThat(page("sources/diary.html")).contains("marigold", "[…]", "extract", "not shown");
    assertThat(page("people/anna-weir.html")).contains("marigold", "not shown");
    assertThat(page("checks.html")).contains("name-unclaimed");
    assertThat(GeneratedSite.faults(workspace.site(), GeneratedSite.MAX_PAGE_BYTES)).isEmpty();
  }

  @Test
  void noDatumTellsHowAPassageThatIsNotShownNamesSomebody() {
    assertThat(workspace.build().exitCode()).isZero();
    String form = "(?s).*\"diary\",\\s+\"passage\" : %d,\\s+\"form\" : %s\\s.*";
    assertThat(page("data/records.json"))
        .matches(String.format(Locale.ROOT, form, 3, "null"))
        .matches(String.format(Locale.ROOT, form, 7, "\"Anna Weir\""));
  }

  @Test
  void neitherDoesTheDraftOfASiteWithFaults() throws IOException {
    workspace.follow("replace", "content/sources/diary.md", "Nobody but Anna", "Nobody");

    assertThat(
            workspace
                .run(
                    "build",
                    "--draft",
                    "--content",
                    workspace.root().resolve("content").toString(),
                    "--out",
                    workspace.site().toString())
                .output())
        .contains("fixity-broken");
    assertThat(leaks()).isEmpty();
  }

  @Test
  void uncitedPassagesOfItAreNoGap() {
    assertThat(workspace.check().output()).doesNotContain("passage-uncited");
  }

  private List<String> leaks() {
    List<String> leaks = new ArrayList<>();
    SiteFolder.read(workspace.site())
        .files()
        .forEach(
            (path, bytes) -> {
              String text =
                  (path + new String(bytes, StandardCharsets.UTF_8)).toLowerCase(Locale.ROOT);
              Matcher secret = SECRET.matcher(text);
              while (secret.find()) {
                leaks.add(path + ": " + secret.group());
              }
            });
    return leaks;
  }

  private String page(String path) {
    return new String(
        SiteFolder.read(workspace.site()).files().getOrDefault(path, new byte[0]),
        StandardCharsets.UTF_8);
  }
}
