package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a site may be written, and what becomes of that which stands there. */
class OutputFolderTest {
  private static final Path GOLDEN = Workspace.RESOURCES.resolve("golden");

  @TempDir Path temporary;

  private Path folder;
  private Path site;

  @BeforeEach
  void twoContents() throws IOException {
    folder = temporary.toRealPath();
    site = folder.resolve("site");
    Workspace workspace = new Workspace(folder);
    workspace.copy(GOLDEN.resolve("smallest").resolve("content"), "small");
    workspace.copy(GOLDEN.resolve("mutiny").resolve("content"), "large");
  }

  @Test
  void aFolderThatNoBuildMarkedIsRefusedAndLeftAsItIs() throws IOException {
    write("site/.nojekyll", "");
    write("site/CNAME", "www.example.org");
    write("site/.git/HEAD", "ref");

    thenRefused("small", "site", "site is not empty and bears no mark of dossier");
  }

  @Test
  void aSiteWithoutAListIsRefusedWithTheNextStep() throws IOException {
    thenBuilt(build("small"));
    Files.delete(site.resolve(".dossier"));

    thenRefused("small", "site", "delete the folder and build again");
  }

  @Test
  void aFileAndALinkThatLeadsNowhereAreNoFolders() throws IOException {
    write("site", "a letter");
    thenRefused("small", "site", "site is a file; name a folder");

    Files.delete(site);
    Files.createSymbolicLink(site, folder.resolve("gone"));
    thenRefused("small", "site", "site is a link that leads nowhere");
  }

  @Test
  void contentAndOutputMayNotHoldOneAnotherByWhateverWay() throws IOException {
    new Workspace(folder).copy(GOLDEN.resolve("smallest").resolve("content"), "site/content");
    Files.createSymbolicLink(folder.resolve("alias"), folder);

    thenRefused("site/content", "alias/site", "--out and --content must not hold one another");
    thenRefused(
        "alias/site", "site/content/new/site", "--out and --content must not hold one another");
    assertThat(run("site/content", "alias/site-2").exitCode()).isZero();
  }

  @Test
  void neighboursOfTheSiteStayWhateverTheirNames() throws IOException {
    for (String name :
        List.of("site.previous", "site.staging", ".site.dossier", ".site.dossier-old")) {
      write(name + "/thesis.txt", "mine");
    }
    thenBuilt(build("small"));
    thenBuilt(build("large"));

    assertThat(names(folder))
        .containsExactlyInAnyOrder(
            "small",
            "large",
            "site",
            "site.previous",
            "site.staging",
            ".site.dossier",
            ".site.dossier-old");
    assertThat(folder.resolve(".site.dossier-old/thesis.txt")).hasContent("mine");
  }

  @Test
  void aLinkToAFolderIsFollowed() throws IOException {
    Files.createDirectory(folder.resolve("releases"));
    Files.createSymbolicLink(site, folder.resolve("releases"));

    thenBuilt(build("small"));
    thenBuilt(build("large"));

    assertThat(site).isSymbolicLink();
    assertThat(folder.resolve("releases/people/")).isNotEmptyDirectory();
  }

  @Test
  void theListNamesEveryFileWithItsSum() throws IOException {
    thenBuilt(build("small"));

    Map<String, byte[]> files = new TreeMap<>(SiteFolder.read(site).files());
    files.remove(".dossier");
    StringBuilder expected = new StringBuilder();
    files.forEach(
        (path, bytes) -> expected.append(sum(bytes)).append(' ').append(path).append('\n'));
    String list = Files.readString(site.resolve(".dossier"));
    assertThat(list.substring(list.indexOf('\n') + 1)).isEqualTo(expected.toString());
  }

  @Test
  void theNextSiteIsTheSameWhereverTheLastOneStood() throws IOException {
    thenBuilt(build("large"));
    thenBuilt(build("small"));
    thenBuilt(run("small", "fresh"));

    assertThat(state(site)).isEqualTo(state(folder.resolve("fresh")));
  }

  @Test
  void filesOfOthersStayAndAreNamed() throws IOException {
    thenBuilt(build("large"));
    write("site/CNAME", "www.example.org");
    write("site/.git/HEAD", "ref");
    write("site/people/diary.txt", "mine");
    write("site/notes/people/diary.txt", "mine");

    Workspace.Outcome outcome = build("small");

    thenBuilt(outcome);
    assertThat(outcome.output())
        .contains("left as it is: .git/, CNAME, notes/, people/diary.txt\n");
    thenBuilt(run("small", "fresh"));
    Map<String, String> expected = state(folder.resolve("fresh"));
    expected.put("CNAME", "www.example.org");
    expected.put(".git/HEAD", "ref");
    expected.put("people/diary.txt", "mine");
    expected.put("notes/people/diary.txt", "mine");
    assertThat(state(site)).isEqualTo(expected);
    thenNoLitter();
  }

  @Test
  void whatStandsWhereAPageBelongsIsNotOverwritten() throws IOException {
    thenBuilt(build("small"));
    write("site/events/carrow-trial.html/mine.txt", "mine");
    thenRefused("large", "site", "site/events/carrow-trial.html was not written by dossier");

    Files.move(site.resolve("events/carrow-trial.html"), folder.resolve("moved"));
    Files.createSymbolicLink(site.resolve("compare"), folder.resolve("small"));
    thenRefused("large", "site", "site/compare was not written by dossier");

    Files.delete(site.resolve("compare"));
    Files.delete(site.resolve("index.html"));
    Files.createSymbolicLink(site.resolve("index.html"), folder.resolve("small/dossier.yml"));
    thenRefused("small", "site", "site/index.html was not written by dossier");
    thenNoLitter();
  }

  @Test
  void aPageChangedByHandIsWrittenAnewAndOneThatIsNotNeededStays() throws IOException {
    thenBuilt(build("large"));
    String page =
        state(site).keySet().stream()
            .filter(path -> path.startsWith("events/"))
            .findFirst()
            .orElseThrow();
    write("site/" + page, "changed");
    write("site/help.html", "changed");

    Workspace.Outcome outcome = build("small");

    thenBuilt(outcome);
    assertThat(outcome.output())
        .contains("left as it is: " + page + "\n", "changed by hand and written anew: help.html\n");
    assertThat(site.resolve(page)).hasContent("changed");
    assertThat(site.resolve("help.html")).content().startsWith("<!DOCTYPE html>");
  }

  @Test
  void aListThatNoBuildWroteIsRefused() throws IOException {
    thenBuilt(build("small"));
    String list = Files.readString(site.resolve(".dossier"));
    write("letter.txt", "mine");
    for (String path :
        List.of(
            "../letter.txt",
            "people/../../letter.txt",
            "/etc/hosts",
            "C:\\letter.txt",
            ".git/HEAD")) {
      write("site/.dossier", list + "00000000 " + path + "\n");
      thenRefused("small", "site", "site/.dossier, line ");
    }
    for (String broken : List.of("", "notes\n", list + "0000")) {
      write("site/.dossier", broken);
      thenRefused("small", "site", "site/.dossier, line ");
    }
    write("site/.dossier", list.replace("\n", "\r\n"));
    thenBuilt(build("small"));
  }

  @Test
  void whatAKilledBuildLeftGoesWithTheNextEvenIfThatFindsErrors() throws IOException {
    thenBuilt(build("small"));
    Map<String, String> before = state(site);
    write(".site.dossier-123/made-by-dossier", "");
    write(".site.dossier-123/site/people/half.html", "half");
    write(".site.dossier-lock", "dossier is writing");
    write("small/dossier.yml", "title: [");

    assertThat(build("small").exitCode()).isEqualTo(1);

    thenNoLitter();
    assertThat(state(site)).isEqualTo(before);
  }

  @Test
  void twoBuildsAtOnceLeaveTheWholeSiteOfOne() throws Exception {
    thenBuilt(run("small", "one"));
    thenBuilt(run("large", "other"));
    ExecutorService builds = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Workspace.Outcome>> both = List.of(() -> build("small"), () -> build("large"));
      for (int round = 0; round < 3; round++) {
        for (var outcome : builds.invokeAll(both)) {
          thenBuilt(outcome.get());
        }
        assertThat(state(site)).isIn(state(folder.resolve("one")), state(folder.resolve("other")));
        thenNoLitter();
      }
    } finally {
      builds.shutdown();
    }
  }

  @Test
  void aBuildWaitsForThatOfAnotherProcess() throws Exception {
    thenBuilt(run("small", "one"));
    thenBuilt(run("large", "other"));
    for (int round = 0; round < 2; round++) {
      Process other = new ProgramProcess(List.of(), folder.resolve("large"), site).start();
      while (other.isAlive() && names(folder).stream().noneMatch(name -> name.startsWith("."))) {
        Thread.onSpinWait();
      }

      thenBuilt(build("small"));

      assertThat(other.waitFor()).isZero();
      assertThat(state(site)).isIn(state(folder.resolve("one")), state(folder.resolve("other")));
      thenNoLitter();
    }
  }

  private Workspace.Outcome build(String content) {
    return run(content, "site");
  }

  private Workspace.Outcome run(String content, String out) {
    return new Workspace(folder)
        .run("build", "--content", folder + "/" + content, "--out", folder + "/" + out);
  }

  private static void thenBuilt(Workspace.Outcome outcome) {
    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
  }

  /** One line, and nothing in the world has changed. */
  private void thenRefused(String content, String out, String words) {
    Map<String, String> before = state(folder);
    Workspace.Outcome outcome = run(content, out);

    assertThat(outcome.exitCode()).as(outcome.output()).isEqualTo(2);
    assertThat(outcome.output()).startsWith("dossier: ").contains(words).hasLineCount(1);
    assertThat(state(folder)).isEqualTo(before);
  }

  private void thenNoLitter() throws IOException {
    assertThat(names(folder)).noneMatch(name -> name.startsWith("."));
    assertThat(names(site)).noneMatch(name -> name.startsWith(".dossier-"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    }
  }

  private static Map<String, String> state(Path folder) {
    Map<String, String> state = new TreeMap<>();
    SiteFolder.read(folder)
        .files()
        .forEach((path, bytes) -> state.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return state;
  }

  private static String sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return String.format("%08x", sum.getValue());
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
