package dossier.fit;

import dossier.text.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The number words of one language. */
final class NumberWords {
  private static final Map<String, String> FOLDERS =
      Map.of("", "english", "en", "english", "english", "english");
  private static final Map<String, NumberWords> READ = new ConcurrentHashMap<>();

  private final Map<String, Entry> entries = new HashMap<>();

  /**
   * What a word stands for.
   *
   * @param number the number
   * @param multiplies whether it multiplies what stands before it: hundred
   * @param isLoose whether the word is often no number
   */
  record Entry(long number, boolean multiplies, boolean isLoose) {}

  private NumberWords(String folder) {
    for (String line : WordList.lines(folder + "/numbers")) {
      for (String each : line.split("\\s+", -1)) {
        String[] halves = each.split("=", -1);
        boolean isLoose = halves[1].endsWith("?");
        boolean multiplies = halves[1].startsWith("*");
        entries.put(
            halves[0],
            new Entry(Long.parseLong(halves[1].replaceAll("[*?]", "")), multiplies, isLoose));
      }
    }
  }

  /**
   * The words of a language.
   *
   * @param language a BCP 47 tag; empty counts as English
   * @return empty if the program does not know them
   */
  static Optional<NumberWords> of(String language) {
    String primary = Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
    return Optional.ofNullable(FOLDERS.get(primary))
        .map(folder -> READ.computeIfAbsent(folder, NumberWords::new));
  }

  Optional<Entry> entry(String word) {
    return Optional.ofNullable(entries.get(word.toLowerCase(Locale.ROOT)));
  }
}
