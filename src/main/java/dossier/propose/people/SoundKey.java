package dossier.propose.people;

import dossier.text.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * What the spellings of one name share, as far as the usual ways to write a sound agree: {@code
 * Kryukov}, {@code Kriukoff} and {@code Крюков} have one key.
 */
final class SoundKey {
  private static final Map<String, String> LETTERS = new HashMap<>();

  static {
    for (String line : WordList.lines("cyrillic")) {
      String[] pair = line.split("\\s+", 2);
      LETTERS.put(pair[0], pair.length > 1 ? pair[1] : "");
    }
  }

  private SoundKey() {}

  /** The key of a family name: spellings of one sound agree. */
  static String of(String word) {
    return consonants(latin(word))
        .replaceAll("[yij](?=[aou])", "")
        .replaceAll("[yij]e", "e")
        .replace('y', 'i')
        .replaceAll("(.)\\1+", "$1")
        .replaceAll("(?<=..[^aeiou])e$", "")
        .replaceAll("f$", "v");
  }

  /** The key of a given name: its consonants alone, since a language gives it vowels of its own. */
  static String ofGiven(String word) {
    return consonants(latin(word).replaceFirst("^g(?=[ei])", ""))
        .replaceAll("[aeiouyh]", "")
        .replaceAll("(.)\\1+", "$1");
  }

  private static String consonants(String latin) {
    return latin
        .replaceAll("shch|sch|sh", "S")
        .replace("zh", "j")
        .replace("ph", "f")
        .replaceAll("kh|ch|ck|q|c(?![ei])", "k")
        .replace("x", "ks")
        .replace('w', 'v')
        .replaceAll("['’-]", "");
  }

  /** The word in small Latin letters without marks. */
  static String latin(String word) {
    return StringUtils.stripAccents(word.toLowerCase(Locale.ROOT))
        .codePoints()
        .mapToObj(Character::toString)
        .map(letter -> LETTERS.getOrDefault(letter, letter))
        .collect(Collectors.joining());
  }
}
