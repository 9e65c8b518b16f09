package dossier.date;

import org.apache.commons.lang3.ArrayUtils;

/** The classes that a word or mark belongs to, each with the number it stands for there. */
final class WordEntry {

  /** Which words belong to a class. */
  enum Case {
    ANY,
    CAPITAL,
    SMALL
  }

  static final WordEntry NONE = new WordEntry(new int[0], new int[0], new Case[0]);

  private final int[] classes;
  private final int[] numbers;
  private final Case[] cases;

  private WordEntry(int[] classes, int[] numbers, Case[] cases) {
    this.classes = classes;
    this.numbers = numbers;
    this.cases = cases;
  }

  /**
   * One class.
   *
   * @param id that of its symbol
   * @param number what the word stands for, or {@link Meaning#NO_NUMBER}
   */
  static WordEntry of(int id, int number, Case which) {
    return new WordEntry(new int[] {id}, new int[] {number}, new Case[] {which});
  }

  WordEntry and(WordEntry other) {
    return new WordEntry(
        ArrayUtils.addAll(classes, other.classes),
        ArrayUtils.addAll(numbers, other.numbers),
        ArrayUtils.addAll(cases, other.cases));
  }

  /** What the word is when it has no capital. */
  WordEntry small() {
    return without(Case.CAPITAL);
  }

  /** What the word is when it has a capital. */
  WordEntry capital() {
    return without(Case.SMALL);
  }

  private WordEntry without(Case which) {
    if (!ArrayUtils.contains(cases, which)) {
      return this;
    }
    WordEntry rest = NONE;
    for (int i = 0; i < classes.length; i++) {
      rest = cases[i] == which ? rest : rest.and(of(classes[i], numbers[i], cases[i]));
    }
    return rest;
  }

  boolean isEmpty() {
    return classes.length == 0;
  }

  int size() {
    return classes.length;
  }

  /** The id of one of the classes. */
  int id(int i) {
    return classes[i];
  }

  boolean has(int id) {
    for (int each : classes) {
      if (each == id) {
        return true;
      }
    }
    return false;
  }

  /** The number that the word stands for in a class; {@link Meaning#NO_NUMBER} if for none. */
  int number(int id) {
    int i = ArrayUtils.indexOf(classes, id);
    return i < 0 ? Meaning.NO_NUMBER : numbers[i];
  }
}
