package dossier.date;

import org.apache.commons.lang3.ArrayUtils;

/**
 * The classes that a word or mark belongs to, each with the number it stands for there.
 *
 * @param classes ids of symbols
 * @param numbers for each class the number, or {@link Meaning#NO_NUMBER}
 * @param cases for each class whether any word (0), one with a capital ({@link #CAPITAL}) or one
 *     without ({@link #SMALL}) belongs to it
 */
record WordEntry(int[] classes, int[] numbers, int[] cases) {

  static final int CAPITAL = 1;
  static final int SMALL = 2;
  static final WordEntry NONE = new WordEntry(new int[0], new int[0], new int[0]);

  static WordEntry of(int id, int number, int which) {
    return new WordEntry(new int[] {id}, new int[] {number}, new int[] {which});
  }

  WordEntry and(WordEntry other) {
    return new WordEntry(
        ArrayUtils.addAll(classes, other.classes),
        ArrayUtils.addAll(numbers, other.numbers),
        ArrayUtils.addAll(cases, other.cases));
  }

  /** What the word is when it has no capital. */
  WordEntry small() {
    return without(CAPITAL);
  }

  /** What the word is when it has a capital. */
  WordEntry capital() {
    return without(SMALL);
  }

  private WordEntry without(int which) {
    if (!ArrayUtils.contains(cases, which)) {
      return this;
    }
    WordEntry rest = NONE;
    for (int i = 0; i < classes.length; i++) {
      rest = cases[i] == which ? rest : rest.and(of(classes[i], numbers[i], cases[i]));
    }
    return rest;
  }

  boolean has(int id) {
    return ArrayUtils.contains(classes, id);
  }

  /** The number that the word stands for in a class; {@link Meaning#NO_NUMBER} if for none. */
  int number(int id) {
    int i = ArrayUtils.indexOf(classes, id);
    return i < 0 ? Meaning.NO_NUMBER : numbers[i];
  }
}
