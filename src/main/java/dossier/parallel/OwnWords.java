package dossier.parallel;

import dossier.input.Span;
import dossier.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words that only one of two versions has: what is left when the most words stand against each
 * other in order (a longest common subsequence, in which a long word counts for more than a short
 * one). Words count as the same by their {@link Word#key}.
 *
 * @param left runs of words of its own in the left version, in order; each from its first word to
 *     its last, with what stands between
 * @param right likewise
 */
public record OwnWords(List<Span> left, List<Span> right) {
  // Beyond so many pairs of words no subsequence is looked for between the common head and tail.
  private static final int MOST_PAIRS = 4_000_000;

  public OwnWords {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Compares words of two versions. */
  public static OwnWords of(List<Word> left, List<Word> right) {
    boolean[] ownLeft = new boolean[left.size()];
    boolean[] ownRight = new boolean[right.size()];
    int head = 0;
    while (head < Math.min(left.size(), right.size()) && same(left, head, right, head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(left.size(), right.size()) - head
        && same(left, left.size() - 1 - tail, right, right.size() - 1 - tail)) {
      tail++;
    }
    List<Word> some = left.subList(head, left.size() - tail);
    List<Word> others = right.subList(head, right.size() - tail);
    if ((long) some.size() * others.size() > MOST_PAIRS) {
      Arrays.fill(ownLeft, head, head + some.size(), true);
      Arrays.fill(ownRight, head, head + others.size(), true);
    } else {
      mark(some, others, head, ownLeft, ownRight);
    }
    return new OwnWords(runs(left, ownLeft), runs(right, ownRight));
  }

  private static void mark(
      List<Word> some, List<Word> others, int head, boolean[] ownLeft, boolean[] ownRight) {
    int[][] common = common(some, others);
    int i = 0;
    int j = 0;
    while (i < some.size() || j < others.size()) {
      boolean isInside = i < some.size() && j < others.size();
      if (isInside
          && same(some, i, others, j)
          && common[i][j] == common[i + 1][j + 1] + weight(some, i)) {
        i++;
        j++;
      } else if (i < some.size() && common[i][j] == common[i + 1][j]) {
        ownLeft[head + i++] = true;
      } else {
        ownRight[head + j++] = true;
      }
    }
  }

  private static boolean same(List<Word> some, int i, List<Word> others, int j) {
    return some.get(i).key().equals(others.get(j).key());
  }

  private static int weight(List<Word> words, int i) {
    return 1 + words.get(i).key().length();
  }

  /** What the words from each place on have in common at most. */
  private static int[][] common(List<Word> some, List<Word> others) {
    int[][] common = new int[some.size() + 1][others.size() + 1];
    for (int i = some.size() - 1; i >= 0; i--) {
      for (int j = others.size() - 1; j >= 0; j--) {
        int apart = Math.max(common[i + 1][j], common[i][j + 1]);
        int together = same(some, i, others, j) ? common[i + 1][j + 1] + weight(some, i) : 0;
        common[i][j] = Math.max(apart, together);
      }
    }
    return common;
  }

  private static List<Span> runs(List<Word> words, boolean[] own) {
    List<Span> runs = new ArrayList<>();
    for (int i = 0; i < own.length; i++) {
      if (own[i] && i > 0 && own[i - 1]) {
        Span last = runs.remove(runs.size() - 1);
        runs.add(last.join(words.get(i).span()));
      } else if (own[i]) {
        runs.add(words.get(i).span());
      }
    }
    return runs;
  }
}
