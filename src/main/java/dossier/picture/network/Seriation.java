package dossier.picture.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Orders nodes so that those who are tied stand near each other: as long as moving one node makes
 * all ties together shorter, it is moved. Ends in an order that no single move betters, the same
 * one each time.
 */
final class Seriation {
  private static final int MOST_ROUNDS = 40;

  private final List<Tie> ties;
  private final int count;

  private Seriation(int count, List<Tie> ties) {
    this.count = count;
    this.ties = ties;
  }

  /**
   * An order of nodes.
   *
   * @param count how many nodes
   * @param ties between them
   * @return the numbers of the nodes
   */
  static List<Integer> order(int count, List<Tie> ties) {
    return new Seriation(count, ties).order();
  }

  private List<Integer> order() {
    List<Integer> order = start();
    boolean isBetter = true;
    for (int round = 0; isBetter && round < MOST_ROUNDS; round++) {
      isBetter = false;
      for (int node = 0; node < count; node++) {
        isBetter |= move(node, order);
      }
    }
    return order;
  }

  /** Each node as near as can be to those it is tied to most, the strongest ties first. */
  private List<Integer> start() {
    List<Integer> order = new ArrayList<>();
    for (Tie tie :
        ties.stream()
            .sorted(java.util.Comparator.comparingInt((Tie each) -> -each.strength()))
            .toList()) {
      place(tie.one(), tie.other(), order);
      place(tie.other(), tie.one(), order);
    }
    for (int node = 0; node < count; node++) {
      place(node, node, order);
    }
    return order;
  }

  private static void place(int node, int beside, List<Integer> order) {
    if (!order.contains(node)) {
      int at = order.indexOf(beside);
      order.add(at < 0 ? order.size() : at + 1, node);
    }
  }

  /** Moves a node to where all ties together are shortest; whether that is elsewhere. */
  private boolean move(int node, List<Integer> order) {
    int from = order.indexOf(node);
    long least = length(order);
    int best = from;
    order.remove(from);
    for (int to = 0; to < count; to++) {
      order.add(to, node);
      long length = length(order);
      if (length < least) {
        least = length;
        best = to;
      }
      order.remove(to);
    }
    order.add(best, node);
    return best != from;
  }

  private long length(List<Integer> order) {
    int[] places = new int[count];
    for (int i = 0; i < count; i++) {
      places[order.get(i)] = i;
    }
    return ties.stream()
        .mapToLong(tie -> (long) tie.strength() * Math.abs(places[tie.one()] - places[tie.other()]))
        .sum();
  }
}
