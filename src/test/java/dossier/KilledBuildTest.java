package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A build in a process of its own is killed, at moments spread over its whole run and, every second
 * time, while the new site takes its place. The site is changed by each build: two contents take
 * turns, of which every page differs and each has one that the other has not.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledBuildTest {
  private static final int MOMENTS = ProgramProcess.IS_WHOLE ? 200 : 10;
  private static final List<String> CONTENTS = List.of("before", "after");

  @TempDir Path temporary;

  private Path folder;
  private Path site;
  private final Map<String, Map<String, String>> whole = new TreeMap<>();

  @BeforeEach
  void bothSites() throws IOException {
    folder = temporary.toRealPath();
    site = folder.resolve("site");
    Workspace workspace = new Workspace(folder);
    for (String name : CONTENTS) {
      workspace.copy(Workspace.RESOURCES.resolve("golden/smallest/content"), name);
    }
    workspace.follow("replace", "after/dossier.yml", "title: The", "title: The cracked");
    workspace.follow("replace", "after/people/thomas-webb.md", "(bell-hung)", "(bell-raised)");
    Path event = folder.resolve("after/events/bell-hung.md");
    Files.move(event, event.resolveSibling("bell-raised.md"));
    for (String name : CONTENTS) {
      build(name, name + "-site");
      whole.put(name, state(folder.resolve(name + "-site")));
    }
  }

  @Test
  void theSiteIsWhollyTheOldOrWhollyTheNewAtEveryMoment() throws Exception {
    build(CONTENTS.get(1), "site");
    long run = duration(CONTENTS.get(0));
    for (int moment = 0; moment < MOMENTS; moment++) {
      kill(CONTENTS.get(moment % 2), moment, run);

      assertThat(whole.values()).as("moment " + moment).contains(state(site));
      thenTheNextBuildIsWhole(CONTENTS.get(moment / 2 % 2), Map.of());
    }
  }

  @Test
  void beingKilledLosesNoFileOfOthersAndTheNextBuildCompletesTheSite() throws Exception {
    build(CONTENTS.get(1), "site");
    Files.writeString(site.resolve("CNAME"), "www.example.org");
    Files.writeString(site.resolve("people").resolve("diary.txt"), "mine");
    Map<String, String> others = Map.of("CNAME", "www.example.org", "people/diary.txt", "mine");
    long run = duration(CONTENTS.get(0));
    for (int moment = 0; moment < MOMENTS; moment++) {
      kill(CONTENTS.get(moment % 2), moment, run);

      assertThat(state(site)).as("moment " + moment).containsAllEntriesOf(others);
      thenTheNextBuildIsWhole(CONTENTS.get(moment / 2 % 2), others);
    }
  }

  private long duration(String content) throws Exception {
    long begin = System.nanoTime();
    Process process = new ProgramProcess(List.of(), folder.resolve(content), site).start();
    assertThat(process.waitFor()).isZero();
    return System.nanoTime() - begin;
  }

  /**
   * Kills the build of a content: by the clock, or some microseconds after the site is finished.
   */
  private void kill(String content, int moment, long run) throws Exception {
    Process process = new ProgramProcess(List.of(), folder.resolve(content), site).start();
    if (moment % 2 == 0) {
      LockSupport.parkNanos(run * (moment + 1) / MOMENTS);
    } else {
      // Looking all the while would take from the build the processor it needs.
      LockSupport.parkNanos(run / 2);
      while (process.isAlive() && !isFinished()) {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(50));
      }
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(moment * 2_000L / MOMENTS * 10));
    }
    process.destroyForcibly().waitFor();
  }

  /** Whether a site aside has its list, which is written last. */
  private boolean isFinished() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> entry.getFileName().toString().startsWith(".site.dossier-"))
          .anyMatch(entry -> Files.exists(entry.resolve("site").resolve(".dossier")));
    }
  }

  private void thenTheNextBuildIsWhole(String content, Map<String, String> others)
      throws IOException {
    build(content, "site");
    Map<String, String> expected = new TreeMap<>(whole.get(content));
    expected.putAll(others);
    assertThat(state(site)).isEqualTo(expected);
    try (Stream<Path> entries = Files.list(folder)) {
      assertThat(entries.map(entry -> entry.getFileName().toString()))
          .containsExactlyInAnyOrder("before", "before-site", "after", "after-site", "site");
    }
  }

  private void build(String content, String out) {
    Workspace.Outcome outcome =
        new Workspace(folder)
            .run("build", "--content", folder + "/" + content, "--out", folder + "/" + out);
    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
  }

  private static Map<String, String> state(Path folder) {
    Map<String, String> state = new TreeMap<>();
    SiteFolder.read(folder)
        .files()
        .forEach((path, bytes) -> state.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return state;
  }
}
