package dossier.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where an alignment is looked for. For texts of usual length that is everywhere. For long ones it
 * is a corridor along the pairs of sentences that are surely alike, so that the work grows with the
 * length of the texts and not with its square; a stretch that is too large and has no such pair
 * stays unaligned.
 */
final class Corridor {
  /** As many pairs of sentences are compared without a second thought. */
  private static final int LARGE = 1_000_000;

  private static final double SURE = .4;
  private static final int MARGIN = 12;
  private static final int NEAR = 30;

  private final int[] low;
  private final int[] high;

  private Corridor(int rows, int width) {
    low = new int[rows + 1];
    high = new int[rows + 1];
    Arrays.fill(high, width);
  }

  /** A pair of sentences that are surely alike. */
  private record Anchor(int left, int right) {
    boolean isNear(Anchor other) {
      return Math.abs(left - other.left) <= NEAR && Math.abs(right - other.right) <= NEAR;
    }
  }

  static Corridor of(Strand left, Strand right, Likeness likeness, int stems) {
    Corridor corridor = new Corridor(left.size(), right.size());
    if ((long) left.size() * right.size() > LARGE) {
      List<Anchor> anchors = inOrder(sure(left, right, likeness, stems));
      corridor.follow(supported(anchors), left.size(), right.size());
    }
    return corridor;
  }

  /** The least number of sentences on the right that may answer the first so many on the left. */
  int low(int row) {
    return low[row];
  }

  /**
   * The greatest number of sentences on the right that may answer the first so many on the left.
   */
  int high(int row) {
    return high[row];
  }

  /** Pairs of which each is the other's one best, by the left sentence. */
  private static List<Anchor> sure(Strand left, Strand right, Likeness likeness, int stems) {
    RareWords rare = new RareWords(left, right, likeness, stems);
    int[] bestRight = rare.bestFor(left, right);
    int[] bestLeft = new RareWords(right, left, likeness, stems).bestFor(right, left);
    List<Anchor> sure = new ArrayList<>();
    for (int one = 0; one < bestRight.length; one++) {
      int other = bestRight[one];
      if (other >= 0 && bestLeft[other] == one && likeness.dice(one, other) >= SURE) {
        sure.add(new Anchor(one, other));
      }
    }
    return sure;
  }

  /** The longest row of anchors that go forward on both sides. */
  private static List<Anchor> inOrder(List<Anchor> anchors) {
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    int[] before = new int[anchors.size()];
    for (int i = 0; i < anchors.size(); i++) {
      int right = anchors.get(i).right;
      Map.Entry<Integer, Integer> last = ends.lowerEntry(right);
      before[i] = last == null ? -1 : last.getValue();
      Integer replaced = ends.ceilingKey(right);
      if (replaced != null) {
        ends.remove(replaced);
      }
      ends.put(right, i);
    }
    List<Anchor> chain = new ArrayList<>();
    for (int i = ends.isEmpty() ? -1 : ends.lastEntry().getValue(); i >= 0; i = before[i]) {
      chain.add(anchors.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** Without those that stand alone: a stray likeness must not bend the corridor. */
  private static List<Anchor> supported(List<Anchor> chain) {
    List<Anchor> supported = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      boolean before = i > 0 && chain.get(i).isNear(chain.get(i - 1));
      boolean behind = i + 1 < chain.size() && chain.get(i).isNear(chain.get(i + 1));
      if (before || behind) {
        supported.add(chain.get(i));
      }
    }
    return supported;
  }

  private void follow(List<Anchor> anchors, int rows, int width) {
    Anchor end = new Anchor(rows + MARGIN, width);
    Anchor last = new Anchor(-1, -1);
    int passed = 0;
    int next = 0;
    for (int row = 0; row <= rows; row++) {
      while (passed < anchors.size() && anchors.get(passed).left < row - MARGIN) {
        last = anchors.get(passed++);
      }
      while (next < anchors.size() && anchors.get(next).left < row + MARGIN) {
        next++;
      }
      Anchor ahead = next < anchors.size() ? anchors.get(next) : end;
      Anchor reached = next > 0 ? anchors.get(next - 1) : new Anchor(-1, -1);
      long stretch = (long) (ahead.left - reached.left) * (ahead.right - reached.right);
      int farthest = stretch > LARGE ? reached.right : ahead.right;
      low[row] = Math.max(0, last.right - MARGIN);
      high[row] = row == rows ? width : Math.min(width, farthest + 1 + MARGIN);
    }
  }
}
