package dossier.name;

import dossier.text.LetterForms;
import dossier.text.Letters;
import dossier.text.WordList;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The order of names in one language, the same on every machine: by their letters, whatever marks
 * and signs stand on and between them, with the letters of the language's own where its alphabet
 * has them.
 */
public final class Alphabet {
  private static final Pattern SIGNS = LetterForms.pattern("[^\\p{L}\\p{N} \uE000-\uE0FF]|\\p{Lm}");

  /** Behind a letter this sorts after every other letter. */
  private static final char OWN = '\uE000';

  private static final Map<String, String> BARE =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ø", "o"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("ł", "l"),
          Map.entry("ı", "i"),
          Map.entry("þ", "th"),
          Map.entry("ħ", "h"),
          Map.entry("ŋ", "n"));

  private final Map<String, String> own = new HashMap<>();

  private Alphabet(String language) {
    for (String line : WordList.lines("alphabets")) {
      List<String> parts = List.of(line.split(":\\s*", -1));
      if (WordList.list(parts.get(0)).contains(language)) {
        WordList.list(parts.get(1)).forEach(this::addRow);
      }
    }
  }

  private void addRow(String row) {
    for (int i = 1; i < row.length(); i++) {
      own.put(row.substring(i, i + 1), row.substring(0, 1) + (char) (OWN + i));
    }
  }

  /**
   * The alphabet of a language.
   *
   * @param language a BCP 47 tag; of one that is not known no letter is its own
   */
  public static Alphabet of(String language) {
    return new Alphabet(Locale.forLanguageTag(language).getLanguage());
  }

  /** What a name is sorted by: small letters without marks, but for those of the language. */
  public String key(String name) {
    String small = LetterForms.small(LetterForms.normalized(name, Normalizer.Form.NFC));
    StringBuilder key = new StringBuilder(small.length());
    small
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> key.append(own.containsKey(letter) ? own.get(letter) : bare(letter)));
    return SIGNS.matcher(key).replaceAll("").strip();
  }

  private static String bare(String letter) {
    return BARE.getOrDefault(letter, LetterForms.bare(letter));
  }

  /**
   * The letter under which a name stands in an index, as a capital; empty for one that begins with
   * no letter.
   *
   * @param key as {@link #key} gives it
   */
  public String letter(String key) {
    if (key.isEmpty() || !Letters.isLetter(key.codePointAt(0))) {
      return "";
    }
    String first = Character.toString(key.codePointAt(0));
    if (key.length() > 1 && key.charAt(1) > OWN && key.charAt(1) < OWN + 0x100) {
      String whole = key.substring(0, 2);
      first =
          own.entrySet().stream()
              .filter(letter -> letter.getValue().equals(whole))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(first);
    }
    return LetterForms.capital(first);
  }

  /** Compares names by their keys; of two that are alike but for marks, the bare one first. */
  public Comparator<String> order() {
    return Comparator.comparing(this::key).thenComparing(Comparator.naturalOrder());
  }
}
