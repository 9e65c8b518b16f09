package dossier.citation;

import dossier.text.LetterForms;
import dossier.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which of several texts hold a word, so that a quote is looked for only where it can stand. */
final class WordIndex {
  private static final int MOST_SIMILAR = 3;
  private static final Pattern OURS = Pattern.compile("\\S*" + RunFinder.OPEN + "\\S*");

  private final int texts;
  private final Map<String, List<Integer>> textsByWord = new HashMap<>();

  WordIndex(List<String> texts) {
    this.texts = texts.size();
    for (int i = 0; i < texts.size(); i++) {
      for (String word : words(texts.get(i))) {
        textsByWord.computeIfAbsent(word, unused -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * The different words of a text, in small letters; a word divided at the end of a line both whole
   * and in parts, one with letters of ours not at all.
   */
  static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    String known = text.indexOf(RunFinder.OPEN) < 0 ? text : OURS.matcher(text).replaceAll(" ");
    gather(known, words);
    if (known.indexOf(Folded.DIVIDED) >= 0) {
      gather(known.replace(String.valueOf(Folded.DIVIDED), ""), words);
    }
    return words;
  }

  private static void gather(String text, Set<String> words) {
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inWord = at < text.length() && isOfWord(text, at);
      boolean parts =
          inWord && start >= 0 && text.charAt(at) >= 0xE00 && Letters.isBoundary(text, at);
      if (start >= 0 && (!inWord || parts)) {
        words.add(LetterForms.small(text.substring(start, at)));
        start = -1;
      }
      start = inWord && start < 0 ? at : start;
    }
  }

  private static boolean isOfWord(String text, int at) {
    char each = text.charAt(at);
    return Character.isSurrogate(each)
        ? Letters.isOfWord(text.codePointAt(Character.isLowSurrogate(each) && at > 0 ? at - 1 : at))
        : Letters.isOfWord(each);
  }

  /**
   * The texts that hold the rarest word of the runs, by number; none if a word stands in no text.
   */
  List<Integer> textsWithAllWords(List<String> runs) {
    List<Integer> fewest = null;
    for (String run : runs) {
      for (String word : words(run)) {
        List<Integer> holders = textsByWord.getOrDefault(word, List.of());
        fewest = fewest == null || holders.size() < fewest.size() ? holders : fewest;
      }
    }
    return fewest == null ? List.of() : fewest;
  }

  /**
   * The few texts that share most with the runs, rare words counting more; the most similar first.
   */
  List<Integer> mostSimilar(List<String> runs) {
    double[] scores = new double[texts];
    for (String run : runs) {
      for (String word : words(run)) {
        List<Integer> holders = textsByWord.getOrDefault(word, List.of());
        for (int holder : holders) {
          scores[holder] += Math.log((texts + 1.0) / holders.size());
        }
      }
    }
    return IntStream.range(0, texts)
        .filter(text -> scores[text] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(text -> -scores[text]))
        .limit(MOST_SIMILAR)
        .toList();
  }
}
