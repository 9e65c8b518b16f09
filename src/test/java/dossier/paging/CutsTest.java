package dossier.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Example;
import dossier.ExampleFile;
import dossier.html.Pager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lists are cut, and their parts called, as {@code cuts.md} shows. */
class CutsTest {
  @TestFactory
  Stream<DynamicContainer> listsAreCutAsTheExamplesShow() {
    return ExampleFile.tests(
        "cuts.md",
        example -> {
          if (example.section().equals("Weights")) {
            thenCut(example);
          } else {
            thenCalled(example);
          }
        });
  }

  @Test
  void aLongListIsCutWithFewWeighings() {
    int[] weighings = {0};
    List<Integer> ends =
        Cuts.of(
            10_000,
            (from, to) -> {
              weighings[0]++;
              return 8_000 + IntStream.range(from, to).map(i -> 300 + i % 7 * 50).sum();
            },
            180_000,
            400);
    assertThat(ends).hasSizeBetween(26, 28).endsWith(10_000);
    assertThat(weighings[0]).isLessThan(ends.size() * 8);
  }

  private static void thenCut(Example example) {
    int[] weights =
        Arrays.stream(example.input().split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    int frame = Integer.parseInt(example.get("frame"));
    List<Integer> ends =
        Cuts.of(
            weights.length,
            (from, to) -> frame + Arrays.stream(weights, from, to).sum(),
            Integer.parseInt(example.get("room")),
            1);
    assertThat(ends.stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .isEqualTo(example.get("ends"));
  }

  private static void thenCalled(Example example) {
    List<String> keys = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (String part : example.input().split(" ¦ ", -1)) {
      keys.addAll(List.of(part.split("; ", -1)));
      ends.add(keys.size());
    }
    assertThat(Pager.labels(keys, ends, example.get("alphabet").equals("yes")))
        .containsExactly(example.get("labels").split("; ", -1));
  }
}
