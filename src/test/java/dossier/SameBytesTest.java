package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A site is the same, byte for byte, wherever and by whomever it is built. */
class SameBytesTest {
  private static final List<String> CORPORA = List.of("smallest", "mutiny", "invented");

  /** A country, a charset, a time zone, a number of processors and a mask for new files each. */
  private static final List<List<String>> SURROUNDINGS =
      List.of(
          List.of("tr", "TR", "ISO-8859-9", "Pacific/Kiritimati", "1", "077"),
          List.of("ar", "EG", "UTF-8", "Africa/Cairo", "8", "000"),
          List.of("ja", "JP", "windows-31j", "Asia/Tokyo", "8", "027"),
          List.of("", "", "US-ASCII", "America/St_Johns", "1", "002"));

  @TempDir Path folder;

  /** Each surroundings once; as a whole, each with each corpus. */
  static List<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    for (int place = 0; place < SURROUNDINGS.size(); place++) {
      for (int corpus = 0; corpus < CORPORA.size(); corpus++) {
        if (ProgramProcess.IS_WHOLE || corpus == (place + 1) % CORPORA.size()) {
          cases.add(Arguments.of(CORPORA.get(corpus), SURROUNDINGS.get(place)));
        }
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void surroundingsLeaveNoTrace(String corpus, List<String> surroundings) throws Exception {
    Path content = given(corpus, "here/content");
    Workspace.Outcome here =
        new Workspace(folder)
            .run("build", "--draft", "--content", content.toString(), "--out", folder + "/site");
    assertThat(here.output()).contains("pages written");

    Path there = folder.resolve("there");
    int exit =
        new ProgramProcess(options(surroundings), given(corpus, "shuffled/content"), there)
            .with("LC_ALL", "C")
            .masked(surroundings.get(5))
            .start()
            .waitFor();

    assertThat(exit).isEqualTo(here.exitCode());
    thenSame(SiteFolder.read(folder.resolve("site")), SiteFolder.read(there));
  }

  private static List<String> options(List<String> surroundings) {
    return List.of(
        "-Duser.language=" + surroundings.get(0),
        "-Duser.country=" + surroundings.get(1),
        "-Dfile.encoding=" + surroundings.get(2),
        "-Duser.timezone=" + surroundings.get(3),
        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + surroundings.get(4));
  }

  /** The content, its files made in an order that depends on the name of the folder. */
  private Path given(String corpus, String name) throws IOException {
    Path content = folder.resolve(name);
    if (corpus.equals("invented")) {
      new LargeCorpus(40, 40, 60_000).writeTo(content);
      return content;
    }
    Workspace workspace = new Workspace(folder);
    Path golden = Workspace.RESOURCES.resolve("golden").resolve(corpus).resolve("content");
    List<String> files = new ArrayList<>(SiteFolder.read(golden).files().keySet());
    Collections.shuffle(files, new Random(name.length()));
    for (String file : files) {
      workspace.copy(golden.resolve(file), name + "/" + file);
    }
    return content;
  }

  private static void thenSame(SiteFolder one, SiteFolder other) {
    Map<String, byte[]> expected = one.files();
    assertThat(other.files().keySet()).isEqualTo(expected.keySet());
    List<String> different = new ArrayList<>();
    for (String path : new TreeSet<>(expected.keySet())) {
      if (!Arrays.equals(expected.get(path), other.files().get(path))) {
        different.add(path);
      }
    }
    assertThat(different).isEmpty();
  }
}
