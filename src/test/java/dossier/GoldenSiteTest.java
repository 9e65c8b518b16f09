package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole sites, byte for byte: {@code golden/SITE/content} must build into {@code
 * golden/SITE/expected}. Where the expected folder is missing it is written and the test fails; to
 * renew it, delete it, run, and read the difference like code.
 */
@Isolated("it changes the time zone and the locale of this process")
class GoldenSiteTest {
  private static final Path GOLDEN = Workspace.RESOURCES.resolve("golden");

  @TempDir Path folder;

  static List<String> sites() throws IOException {
    try (Stream<Path> sites = Files.list(GOLDEN)) {
      return sites.map(site -> site.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theContentBuildsIntoTheExpectedSite(String site) throws IOException {
    Map<String, byte[]> built = built(given(site, "a"));

    Path expected = GOLDEN.resolve(site).resolve("expected");
    if (Files.notExists(expected)) {
      new Workspace(GOLDEN.resolve(site)).copy(folder.resolve("a").resolve("site"), "expected");
      Files.delete(expected.resolve(".dossier"));
      throw new AssertionError("was missing and is written now, read it: " + expected);
    }
    assertThat(differences(SiteFolder.read(expected).files(), built)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theSiteKeepsTheRulesOfEverySite(String site) throws IOException {
    Workspace workspace = given(site, "a");
    built(workspace);

    assertThat(GeneratedSite.faults(workspace.site(), GeneratedSite.MAX_PAGE_BYTES)).isEmpty();
    assertThat(NuHtmlCheck.faults(workspace.site())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void folderTimeZoneLocaleAndOrderOfFilesLeaveNoTrace(String site) throws IOException {
    Workspace here = new Workspace(folder.resolve("a"));
    for (String file :
        new TreeSet<>(SiteFolder.read(GOLDEN.resolve(site).resolve("content")).files().keySet())) {
      here.copy(GOLDEN.resolve(site).resolve("content").resolve(file), "content/" + file);
    }
    Map<String, byte[]> first = built(here);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      // dotless i, and digits that are not 0 to 9
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(differences(first, built(given(site, "another folder/" + tag)))).isEmpty();
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void linesEndingAsOnWindowsGiveTheSameSite(String site) throws IOException {
    Workspace windows = given(site, "b");
    for (String file : windows.contentFiles()) {
      windows.follow("crlf", file);
    }
    assertThat(differences(built(given(site, "a")), built(windows))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aSecondBuildTouchesNoFile(String site) throws IOException {
    Workspace workspace = given(site, "a");
    Map<String, byte[]> first = built(workspace);
    FileTime past = FileTime.fromMillis(1_000_000_000_000L);
    for (String file : first.keySet()) {
      Files.setLastModifiedTime(workspace.site().resolve(file), past);
    }

    assertThat(differences(first, built(workspace))).isEmpty();
    assertThat(first.keySet())
        .allSatisfy(
            file ->
                assertThat(Files.getLastModifiedTime(workspace.site().resolve(file)))
                    .isEqualTo(past));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aTextWhoseWordingChangedStopsTheBuildAndTheLastSiteStays(String site) throws IOException {
    Workspace workspace = given(site, "a");
    Map<String, byte[]> first = built(workspace);
    for (String file : workspace.contentFiles()) {
      if (file.startsWith("content/sources/") && !file.endsWith(".about.md")) {
        Files.writeString(
            workspace.root().resolve(file),
            Files.readString(workspace.root().resolve(file)) + "\nAdded.\n");
      }
    }

    assertThat(workspace.build().exitCode()).isEqualTo(1);
    assertThat(differences(first, files(workspace))).isEmpty();
  }

  private Workspace given(String site, String place) throws IOException {
    Workspace workspace = new Workspace(folder.resolve(place));
    workspace.copy(GOLDEN.resolve(site).resolve("content"), "content");
    return workspace;
  }

  private static Map<String, byte[]> built(Workspace workspace) {
    Workspace.Outcome outcome = workspace.build();
    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    return files(workspace);
  }

  /** Every file but the list of them, which only repeats what is compared here anyway. */
  private static Map<String, byte[]> files(Workspace workspace) {
    Map<String, byte[]> files = new TreeMap<>(SiteFolder.read(workspace.site()).files());
    assertThat(files).containsKeys("index.html", ".dossier");
    files.remove(".dossier");
    return files;
  }

  private static List<String> differences(
      Map<String, byte[]> expected, Map<String, byte[]> actual) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> paths = new TreeSet<>(expected.keySet());
    paths.addAll(actual.keySet());
    for (String path : paths) {
      byte[] before = expected.get(path);
      byte[] after = actual.get(path);
      if (before == null || after == null) {
        differences.add(path + (before == null ? ": not expected" : ": missing"));
      } else if (!Arrays.equals(before, after)) {
        differences.add(path + ":" + firstDifference(before, after));
      }
    }
    return differences;
  }

  private static String firstDifference(byte[] before, byte[] after) {
    List<String> expected = new String(before, StandardCharsets.UTF_8).lines().toList();
    List<String> actual = new String(after, StandardCharsets.UTF_8).lines().toList();
    int line = 0;
    while (line < expected.size()
        && line < actual.size()
        && expected.get(line).equals(actual.get(line))) {
      line++;
    }
    return (line + 1)
        + ":\n  - "
        + (line < expected.size() ? expected.get(line) : "(end)")
        + "\n  + "
        + (line < actual.size() ? actual.get(line) : "(end)");
  }
}
