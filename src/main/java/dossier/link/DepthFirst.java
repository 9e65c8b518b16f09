package dossier.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Walks along ids that lead to others, so that whatever one leads to comes before it. Without
 * recursion: a way may be a hundred thousand long.
 */
final class DepthFirst {
  private static final int MOST_CIRCLES = 50;

  private final Function<String, List<String>> next;
  private final Consumer<List<String>> circle;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> onTheWay = new HashSet<>();
  private final Deque<Step> way = new ArrayDeque<>();
  private final List<String> ordered = new ArrayList<>();
  private int circles;

  private record Step(String id, Iterator<String> next) {}

  private DepthFirst(Function<String, List<String>> next, Consumer<List<String>> circle) {
    this.next = next;
    this.circle = circle;
  }

  /**
   * The ids and whatever they lead to, each once.
   *
   * @param circle is told the ways that come back to themselves, where they are cut, the first
   *     fifty of them; the first id is not repeated at the end
   */
  static List<String> order(
      Collection<String> ids, Function<String, List<String>> next, Consumer<List<String>> circle) {
    DepthFirst walk = new DepthFirst(next, circle);
    ids.forEach(walk::from);
    return walk.ordered;
  }

  private void from(String start) {
    enter(start);
    while (!way.isEmpty()) {
      Step step = way.getLast();
      if (step.next.hasNext()) {
        enter(step.next.next());
      } else {
        way.removeLast();
        onTheWay.remove(step.id);
        ordered.add(step.id);
      }
    }
  }

  private void enter(String id) {
    if (seen.add(id)) {
      onTheWay.add(id);
      way.addLast(new Step(id, next.apply(id).iterator()));
    } else if (onTheWay.contains(id) && circles++ < MOST_CIRCLES) {
      circle.accept(way.stream().map(Step::id).dropWhile(each -> !each.equals(id)).toList());
    }
  }
}
