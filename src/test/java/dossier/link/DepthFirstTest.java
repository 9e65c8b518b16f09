package dossier.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DepthFirstTest {
  private static final int LONG = 100_000;

  @Test
  void whateverAnIdLeadsToComesBeforeIt() {
    Map<String, List<String>> next =
        Map.of("a", List.of("c", "b"), "b", List.of("d"), "c", List.of("d"), "d", List.of());

    assertThat(DepthFirst.order(List.of("b", "a"), next::get, unused -> {}))
        .containsExactly("d", "b", "c", "a");
  }

  @Test
  void aLongWayIsWalkedToItsEnd() {
    List<String> ids = IntStream.range(0, LONG).mapToObj(Integer::toString).toList();

    List<String> ordered =
        DepthFirst.order(ids, id -> ids.subList(following(id), following(id) + 1), unused -> {});

    assertThat(ordered).hasSize(LONG).startsWith(ids.get(LONG - 1)).endsWith("0");
  }

  private static int following(String id) {
    return Math.min(Integer.parseInt(id) + 1, LONG - 1);
  }

  @Test
  void everyWayBackIsToldOnce() {
    Map<String, List<String>> next =
        Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("b", "c"), "d", List.of("a"));
    List<List<String>> circles = new ArrayList<>();

    DepthFirst.order(List.of("a", "b", "c", "d"), next::get, circles::add);

    assertThat(circles).containsExactly(List.of("b", "c"), List.of("c"));
  }
}
