package dossier.format;

import dossier.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of phrases in every language that has one, a phrase a line; an asterisk stands for any
 * words. Behind {@code =} stands what a phrase means.
 */
public final class Phrases {
  private static final List<String> LANGUAGES = List.of("english", "german", "french", "russian");

  private record Phrase(Pattern words, String meaning) {}

  private final List<Phrase> phrases;

  private Phrases(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  /**
   * The list of a name.
   *
   * @param name without the folder of its language, such as {@code page-chrome}
   */
  public static Phrases of(String name) {
    return new Phrases(
        LANGUAGES.stream()
            .flatMap(language -> WordList.lines(language + "/" + name).stream())
            .map(Phrases::phrase)
            .toList());
  }

  private static Phrase phrase(String line) {
    String[] parts = line.split("\\s+=\\s+", 2);
    String words =
        Stream.of(parts[0].split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return new Phrase(
        Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        parts.length > 1 ? parts[1].strip() : "");
  }

  /** The meaning of the first phrase that the words are; a full stop at their end may be there. */
  public Optional<String> meaning(String words) {
    String bare = words.strip().replace('\u00A0', ' ').replaceAll("\\s+", " ");
    String open = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    return phrases.stream()
        .filter(each -> matches(each, bare) || matches(each, open))
        .map(Phrase::meaning)
        .findFirst();
  }

  private static boolean matches(Phrase phrase, String words) {
    return phrase.words().matcher(words).matches();
  }
}
