package dossier.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names the known words nearest to an unknown one. */
public final class DidYouMean {
  private static final int MOST = 3;

  private DidYouMean() {}

  private record Neighbour(String word, int distance) {}

  /**
   * Up to three known words, nearest first, then by the alphabet; only those that a slip could have
   * made.
   */
  public static List<String> nearest(String unknown, Collection<String> known) {
    int tolerance = unknown.length() < 6 ? 1 : unknown.length() / 3;
    LevenshteinDistance distance = new LevenshteinDistance(tolerance);
    return known.stream()
        .distinct()
        .map(word -> new Neighbour(word, reach(distance, unknown, word)))
        .filter(neighbour -> neighbour.distance >= 0)
        .sorted(Comparator.comparingInt(Neighbour::distance).thenComparing(Neighbour::word))
        .limit(MOST)
        .map(Neighbour::word)
        .toList();
  }

  private static int reach(LevenshteinDistance distance, String unknown, String word) {
    boolean isPart = unknown.length() >= 4 && (word.contains(unknown) || unknown.contains(word));
    int apart = isTransposed(unknown, word) ? 1 : distance.apply(unknown, word);
    return apart < 0 && isPart ? unknown.length() : apart;
  }

  /** Whether both have the same letters in another order. */
  private static boolean isTransposed(String one, String other) {
    return one.length() == other.length()
        && !one.equals(other)
        && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  /** A help line such as {@code did you mean “after” or “date”?}, or nothing if no word is near. */
  public static Optional<String> help(String unknown, Collection<String> known) {
    List<String> nearest = nearest(unknown, known);
    return nearest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            nearest.stream()
                .map(word -> "“" + word + "”")
                .collect(Collectors.joining(" or ", "did you mean ", "?")));
  }
}
