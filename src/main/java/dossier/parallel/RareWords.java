package dossier.parallel;

import java.util.Arrays;

/**
 * Finds the sentence of another version that shares the rarest words with a sentence of this one.
 */
final class RareWords {
  private static final int ALWAYS_RARE = 10;
  private static final int ONE_IN = 50;

  // Added to the letters of a sentence, so that a short one is not the best for one common word.
  private static final double LETTERS = 20;

  private final int[][] holders;
  private final Likeness likeness;

  /** Notes in which sentences of the other version each rare stem stands. */
  RareWords(Strand one, Strand other, Likeness likeness, int stems) {
    this.likeness = likeness;
    this.holders = new int[stems][];
    int most = Math.max(ALWAYS_RARE, Math.max(one.size(), other.size()) / ONE_IN);
    int[] here = Likeness.sentencesWith(one, stems);
    int[] there = Likeness.sentencesWith(other, stems);
    for (int stem = 0; stem < stems; stem++) {
      boolean isRare = here[stem] <= most && there[stem] <= most;
      holders[stem] = new int[isRare ? there[stem] : 0];
    }
    int[] filled = new int[stems];
    for (int sentence = 0; sentence < other.size(); sentence++) {
      for (int stem : Arrays.stream(other.stems(sentence, 1)).distinct().toArray()) {
        if (holders[stem].length > 0) {
          holders[stem][filled[stem]++] = sentence;
        }
      }
    }
  }

  /** The index of the best sentence for each; −1 where there is none, or no single one. */
  int[] bestFor(Strand one, Strand other) {
    int[] best = new int[one.size()];
    double[] shared = new double[other.size()];
    int[] touched = new int[other.size()];
    for (int sentence = 0; sentence < best.length; sentence++) {
      int count = 0;
      for (int stem : Arrays.stream(one.stems(sentence, 1)).distinct().toArray()) {
        for (int holder : holders[stem]) {
          if (shared[holder] == 0) {
            touched[count++] = holder;
          }
          shared[holder] += likeness.weight(stem);
        }
      }
      best[sentence] = best(other, shared, touched, count);
    }
    return best;
  }

  /** The best of the sentences touched, by what they share for their length; wipes the sums. */
  private static int best(Strand other, double[] shared, int[] touched, int count) {
    int best = -1;
    double most = 0;
    boolean isOnly = true;
    for (int i = 0; i < count; i++) {
      double share = shared[touched[i]] / (LETTERS + other.letters(touched[i], 1));
      isOnly = share > most || (isOnly && share < most);
      best = share > most ? touched[i] : best;
      most = Math.max(most, share);
      shared[touched[i]] = 0;
    }
    return isOnly ? best : -1;
  }
}
