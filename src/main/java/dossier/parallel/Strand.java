package dossier.parallel;

import dossier.input.Span;
import dossier.text.Passage;
import dossier.text.SourceText;
import dossier.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One version of a text made ready to be aligned: its sentences one after another, each with the
 * stems of its words as sorted numbers. A stem is the first letters of a word, so that {@code
 * banishing} and {@code banishment} meet.
 */
final class Strand {
  private static final int STEM = 6;

  private final List<Sentence> sentences = new ArrayList<>();
  private final List<int[]> ones = new ArrayList<>();
  private final List<int[]> passages = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private int[] letters = new int[16];
  private int[] passageOf = new int[16];

  /**
   * Takes a text apart.
   *
   * @param numbers gives every stem its number; shared by the two versions
   */
  Strand(SourceText text, Map<String, Integer> numbers) {
    for (Passage passage : text.passages()) {
      List<int[]> all = new ArrayList<>();
      int number = 0;
      for (Span span : passage.sentences()) {
        List<Word> words = Word.in(passage, span);
        int[] stems = stems(words, numbers);
        add(new Sentence(passage, ++number, span), stems, letters(words));
        all.add(stems);
      }
      passages.add(all.stream().flatMapToInt(Arrays::stream).sorted().toArray());
      sizes.add(number);
    }
  }

  private void add(Sentence sentence, int[] stems, int letterCount) {
    if (sentences.size() == letters.length) {
      letters = Arrays.copyOf(letters, 2 * letters.length);
      passageOf = Arrays.copyOf(passageOf, letters.length);
    }
    letters[sentences.size()] = letterCount;
    passageOf[sentences.size()] = passages.size();
    sentences.add(sentence);
    ones.add(stems);
  }

  private static int[] stems(List<Word> words, Map<String, Integer> numbers) {
    int[] stems = new int[words.size()];
    for (int i = 0; i < stems.length; i++) {
      String key = words.get(i).key();
      int end =
          key.codePointCount(0, key.length()) <= STEM
              ? key.length()
              : key.offsetByCodePoints(0, STEM);
      stems[i] = numbers.computeIfAbsent(key.substring(0, end), unused -> numbers.size());
    }
    Arrays.sort(stems);
    return stems;
  }

  private static int letters(List<Word> words) {
    return words.stream().mapToInt(word -> word.key().length()).sum();
  }

  private static int[] joined(int[] first, int[] second) {
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    Arrays.sort(both);
    return both;
  }

  int size() {
    return sentences.size();
  }

  int passages() {
    return passages.size();
  }

  /** Neighbouring sentences, from an index on. */
  List<Sentence> sentences(int from, int count) {
    return sentences.subList(from, from + count);
  }

  /** Whether sentences stand in one passage, one beside the other. */
  boolean standTogether(int from, int count) {
    return passageOf[from] == passageOf[from + count - 1];
  }

  /**
   * The numbers of the stems of one or two neighbouring sentences, sorted, each as often as it
   * stands there.
   */
  int[] stems(int from, int count) {
    return count == 1 ? ones.get(from) : joined(ones.get(from), ones.get(from + 1));
  }

  /** The letters and digits of neighbouring sentences. */
  int letters(int from, int count) {
    return count == 1 ? letters[from] : letters[from] + letters[from + 1];
  }

  /** The index of the passage that holds a sentence. */
  int passageOf(int sentence) {
    return passageOf[sentence];
  }

  /** How many sentences a passage has. */
  int sentencesOfPassage(int passage) {
    return sizes.get(passage);
  }

  /** The numbers of the stems of a passage, sorted. */
  int[] stemsOfPassage(int passage) {
    return passages.get(passage);
  }
}
