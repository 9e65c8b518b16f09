package dossier.parallel;

import dossier.record.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns two versions of a text by dynamic programming: of all ways to go through both texts in
 * order it finds the one whose beads score best together.
 *
 * <p>The rule: one or two sentences of a passage answer one or two of the other version; or a
 * sentence stands alone. To leave sentences alone costs something where it begins and nothing
 * however long it goes on, and is free before the first and behind the last bead: one version may
 * be an excerpt of the other (a local alignment, as of T. F. Smith and M. S. Waterman, 1981).
 */
final class SentenceAligner {
  private static final double GAP = .08;

  // What all beads together must score: between any two texts some pair is a little alike.
  private static final double CHANCE = .25;
  private static final double NONE = Likeness.NONE;
  private static final int MOST = 2;

  // How a cell of the table is best reached: by a bead, by leaving a sentence alone, or not at all:
  // then nothing before it is aligned.
  private static final int BEAD = 0;
  private static final int LEFT_ALONE = 1;
  private static final int RIGHT_ALONE = 2;
  private static final int START = 3;

  // A cell in one byte: the sizes of the bead, the best way, and whether each gap goes on.
  private static final int BEST = 4;
  private static final int LEFT_GOES_ON = 16;
  private static final int RIGHT_GOES_ON = 32;

  private final Strand left;
  private final Strand right;
  private final Likeness likeness;
  private final Corridor corridor;
  private final byte[][] ways;
  // Rows of the table, by the number of the row modulo their count.
  private final double[][] best;
  private final double[][] leftAlone;
  private final double[][] dice;
  private double highest = CHANCE;
  private int lastRow;
  private int lastColumn;

  private SentenceAligner(Source one, Source other) {
    Map<String, Integer> numbers = new HashMap<>();
    left = new Strand(one.text(), numbers);
    right = new Strand(other.text(), numbers);
    likeness = new Likeness(left, right, numbers.size());
    corridor = Corridor.of(left, right, likeness, numbers.size());
    ways = new byte[left.size() + 1][];
    best = new double[MOST + 1][right.size() + 1];
    leftAlone = new double[2][right.size() + 1];
    dice = new double[2][right.size() + 1];
  }

  static Alignment align(Source left, Source right) {
    SentenceAligner aligner = new SentenceAligner(left, right);
    for (int row = 0; row <= aligner.left.size(); row++) {
      aligner.fill(row);
    }
    return new Alignment(left, right, aligner.beads());
  }

  private void fill(int row) {
    int low = corridor.low(row);
    int high = corridor.high(row);
    ways[row] = new byte[high - low + 1];
    clear(best[row % best.length], row, 0);
    clear(leftAlone[row % 2], row, 0);
    clear(dice[row % 2], row, 1);
    double rightAlone = NONE;
    for (int column = low; column <= high; column++) {
      rightAlone = reach(row, column, rightAlone);
    }
  }

  // What later rows read beside this one's own cells must say that there is no way through.
  private void clear(double[] cells, int row, int kind) {
    int ahead = Math.min(row + MOST, left.size());
    int from = Math.max(0, corridor.low(row) - MOST);
    Arrays.fill(cells, from, corridor.high(ahead) + 1, kind == 0 ? NONE : 0);
  }

  /** Fills one cell and returns what the way by a sentence alone on the right is worth there. */
  private double reach(int row, int column, double rightAloneBefore) {
    int way = 0;
    double bead = NONE;
    if (row > 0 && column > 0) {
      dice[row % 2][column] = likeness.dice(row - 1, column - 1);
      for (int sizes = 0; sizes < MOST * MOST; sizes++) {
        double score = bead(row, column, 1 + sizes / MOST, 1 + sizes % MOST);
        way = score > bead ? sizes : way;
        bead = Math.max(bead, score);
      }
    }
    double alone = NONE;
    if (row > 0) {
      double goesOn = leftAlone[(row - 1) % 2][column];
      double begins = best[(row - 1) % best.length][column] - GAP;
      way |= goesOn >= begins ? LEFT_GOES_ON : 0;
      alone = Math.max(goesOn, begins);
    }
    double rightAlone = NONE;
    if (column > corridor.low(row)) {
      double begins = best[row % best.length][column - 1] - GAP;
      way |= rightAloneBefore >= begins ? RIGHT_GOES_ON : 0;
      rightAlone = Math.max(rightAloneBefore, begins);
    }
    leftAlone[row % 2][column] = alone;
    settle(row, column, way, new double[] {bead, alone, rightAlone, 0});
    return rightAlone;
  }

  private void settle(int row, int column, int way, double[] values) {
    int state = START;
    for (int other = RIGHT_ALONE; other >= BEAD; other--) {
      state = values[other] >= values[state] && values[other] > 0 ? other : state;
    }
    best[row % best.length][column] = values[state];
    ways[row][column - corridor.low(row)] = (byte) (way | state * BEST);
    if (state == BEAD && values[BEAD] > highest) {
      highest = values[BEAD];
      lastRow = row;
      lastColumn = column;
    }
  }

  private double bead(int row, int column, int some, int others) {
    if (row < some || column < others || !mayMeet(row, column, some, others)) {
      return NONE;
    }
    double before = best[(row - some) % best.length][column - others];
    return before == NONE
        ? NONE
        : before + likeness.score(row - some, some, column - others, others);
  }

  // Two sentences answer one only if each has words of it; two answer two only if they cross over.
  private boolean mayMeet(int row, int column, int some, int others) {
    double here = dice[row % 2][column];
    double above = some == 1 ? 1 : dice[(row - 1) % 2][column];
    double beside = others == 1 ? 1 : dice[row % 2][column - 1];
    if (some == MOST && others == MOST) {
      return Math.max(above, beside) >= Likeness.LEAST;
    }
    return here > 0 && above > 0 && beside > 0;
  }

  private List<Bead> beads() {
    List<Bead> beads = new ArrayList<>();
    alone(lastRow, left.size(), lastColumn, right.size(), beads);
    int row = lastRow;
    int column = lastColumn;
    int state = highest > CHANCE ? BEAD : START;
    while (state != START) {
      int way = way(row, column);
      int some = state == BEAD ? 1 + way % BEST / MOST : state == LEFT_ALONE ? 1 : 0;
      int others = state == BEAD ? 1 + way % BEST % MOST : state == RIGHT_ALONE ? 1 : 0;
      row -= some;
      column -= others;
      beads.add(new Bead(left.sentences(row, some), right.sentences(column, others)));
      int goesOn = state == LEFT_ALONE ? LEFT_GOES_ON : state == RIGHT_ALONE ? RIGHT_GOES_ON : 0;
      state = (way & goesOn) != 0 ? state : way(row, column) / BEST % BEST;
    }
    alone(0, row, 0, column, beads);
    Collections.reverse(beads);
    return inOrder(beads);
  }

  private void alone(int row, int rows, int column, int columns, List<Bead> beads) {
    for (int sentence = columns - 1; sentence >= column; sentence--) {
      beads.add(new Bead(List.of(), right.sentences(sentence, 1)));
    }
    for (int sentence = rows - 1; sentence >= row; sentence--) {
      beads.add(new Bead(left.sentences(sentence, 1), List.of()));
    }
  }

  /** Of the sentences that stand alone between two beads, those on the left come first. */
  private static List<Bead> inOrder(List<Bead> beads) {
    List<Bead> inOrder = new ArrayList<>();
    List<Bead> waiting = new ArrayList<>();
    for (Bead bead : beads) {
      if (bead.left().isEmpty()) {
        waiting.add(bead);
        continue;
      }
      if (bead.isAligned()) {
        inOrder.addAll(waiting);
        waiting.clear();
      }
      inOrder.add(bead);
    }
    inOrder.addAll(waiting);
    return inOrder;
  }

  private int way(int row, int column) {
    return ways[row][column - corridor.low(row)];
  }
}
