package dossier.parallel;

import java.util.Arrays;

/**
 * How well sentences of two versions answer each other, by the words they share and by their
 * length.
 *
 * <p>Shared words are measured by Dice's coefficient, each word weighing the more the fewer
 * sentences have it. Length is measured as by Gale and Church (1993): of two sentences that answer
 * each other the longer one is longer by chance, and the variance of the difference grows with the
 * length.
 */
final class Likeness {
  /** The score of sentences that cannot answer each other. */
  static final double NONE = Double.NEGATIVE_INFINITY;

  /** Below this share of common words nothing is aligned, wherever it stands. */
  static final double LEAST = .15;

  // From this share of common words on, sentences speak for an alignment, below it against one …
  private static final double NEUTRAL = .2;
  // … the less so, the more alike the passages around them are.
  private static final double CONTEXT = .15;
  private static final double LENGTH = .05;

  // A word or two in common mean little in a short sentence: as if each two had words of this share
  // of an average sentence more, none of them shared.
  private static final double DOUBT = .2;
  private static final double VARIANCE = 20;
  private static final double MOST_BY_LENGTH = 10;
  private static final double EARNED = .15;
  private static final double ONE_TO_ONE = .02;
  private static final double ONE_TO_TWO = .1;
  private static final double TWO_TO_TWO = .24;

  private final Strand left;
  private final Strand right;
  private final double[] weights;
  private final double[] leftMasses;
  private final double[] rightMasses;
  private final double meanMass;
  private final double[] context;
  private final int[] contextOf;

  /**
   * Weighs the words of two versions.
   *
   * @param stems how many different stems the two have
   */
  Likeness(Strand left, Strand right, int stems) {
    this.left = left;
    this.right = right;
    this.weights = weights(left, right, stems);
    this.leftMasses = masses(left);
    this.rightMasses = masses(right);
    double all = sum(leftMasses) + sum(rightMasses);
    this.meanMass = Math.max(all / Math.max(1, left.size() + right.size()), Double.MIN_NORMAL);
    this.context = new double[right.passages()];
    this.contextOf = new int[right.passages()];
    Arrays.fill(contextOf, -1);
  }

  private static double[] weights(Strand left, Strand right, int stems) {
    int[] most = sentencesWith(left, stems);
    int[] others = sentencesWith(right, stems);
    double[] weights = new double[stems];
    double all = Math.max(left.size(), right.size()) + 1.0;
    for (int stem = 0; stem < stems; stem++) {
      weights[stem] = StrictMath.log(all / Math.max(most[stem], others[stem]));
    }
    return weights;
  }

  /** In how many sentences each stem stands. */
  static int[] sentencesWith(Strand strand, int stems) {
    int[] counts = new int[stems];
    for (int sentence = 0; sentence < strand.size(); sentence++) {
      Arrays.stream(strand.stems(sentence, 1)).distinct().forEach(stem -> counts[stem]++);
    }
    return counts;
  }

  double weight(int stem) {
    return weights[stem];
  }

  private double[] masses(Strand strand) {
    double[] masses = new double[strand.size()];
    for (int sentence = 0; sentence < masses.length; sentence++) {
      masses[sentence] = mass(strand.stems(sentence, 1));
    }
    return masses;
  }

  // DoubleStream.sum leaves open in which order it adds, and so what comes out.
  private static double sum(double[] masses) {
    double sum = 0;
    for (double mass : masses) {
      sum += mass;
    }
    return sum;
  }

  private double mass(int[] stems) {
    double mass = 0;
    for (int stem : stems) {
      mass += weights[stem];
    }
    return mass;
  }

  /** Dice's coefficient: 0 for no common word, 1 for the same words. */
  private double dice(int[] some, int[] others, double mass) {
    return mass > 0 ? 2 * shared(some, others) / mass : 0;
  }

  /** What the words weigh that both have. */
  private double shared(int[] some, int[] others) {
    double shared = 0;
    for (int i = 0, j = 0; i < some.length && j < others.length; ) {
      int order = Integer.compare(some[i], others[j]);
      shared += order == 0 ? weights[some[i]] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The share of common words of two sentences: 0 to 1. */
  double dice(int one, int other) {
    return dice(left.stems(one, 1), right.stems(other, 1), leftMasses[one] + rightMasses[other]);
  }

  /**
   * What speaks for aligning sentences: above 0 for, below 0 against, {@link #NONE} if they cannot
   * be aligned. The scores of neighbouring beads can be added up.
   *
   * @param one index of the first sentence on the left
   * @param some how many there are on the left, 1 or 2
   * @param other index of the first sentence on the right
   * @param others how many there are on the right, 1 or 2
   */
  double score(int one, int some, int other, int others) {
    if (!left.standTogether(one, some) || !right.standTogether(other, others)) {
      return NONE;
    }
    int[] stems = left.stems(one, some);
    int[] otherStems = right.stems(other, others);
    double mass = mass(stems) + mass(otherStems);
    double dice = dice(stems, otherStems, mass + DOUBT * meanMass);
    if (dice < LEAST) {
      return NONE;
    }
    if (some + others == 3 && !eachEarnsItsPlace(one, some, other)) {
      return NONE;
    }
    double neutral = NEUTRAL - CONTEXT * context(left.passageOf(one), right.passageOf(other));
    double rarity = some + others == 2 ? ONE_TO_ONE : some + others == 3 ? ONE_TO_TWO : TWO_TO_TWO;
    double length = length(left.letters(one, some), right.letters(other, others));
    return (dice - neutral) * mass / (2 * meanMass) - LENGTH * length - rarity;
  }

  /**
   * Whether each of the two sentences on one side adds words that the one on the other side has.
   */
  private boolean eachEarnsItsPlace(int one, int some, int other) {
    int[] single = some == 1 ? left.stems(one, 1) : right.stems(other, 1);
    Strand pair = some == 1 ? right : left;
    int first = some == 1 ? other : one;
    double both = shared(single, pair.stems(first, 2));
    double byFirst = both - shared(single, pair.stems(first + 1, 1));
    double bySecond = both - shared(single, pair.stems(first, 1));
    return byFirst >= EARNED * mass(pair.stems(first, 1))
        && bySecond >= EARNED * mass(pair.stems(first + 1, 1));
  }

  private static double length(int some, int others) {
    double difference = some - others;
    return Math.min(
        difference * difference / (VARIANCE * Math.max(1, some + others)), MOST_BY_LENGTH);
  }

  // Asked row by row, so one row of the table of all passages is enough. A sentence that is the
  // whole of its passage stands in no context.
  private double context(int one, int other) {
    if (left.sentencesOfPassage(one) == 1 || right.sentencesOfPassage(other) == 1) {
      return 0;
    }
    if (contextOf[other] != one) {
      contextOf[other] = one;
      int[] stems = left.stemsOfPassage(one);
      int[] others = right.stemsOfPassage(other);
      context[other] = dice(stems, others, mass(stems) + mass(others));
    }
    return context[other];
  }
}
