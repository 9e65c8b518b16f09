package dossier.mention;

import dossier.input.Span;
import dossier.text.LetterForms;
import dossier.text.Letters;
import dossier.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether the name of a person is only a part of the name of a thing: {@code Lenin Library},
 * {@code Order of Lenin}, {@code Lake Victoria}, {@code Weir Office File}, {@code Weir & Sons}.
 */
final class ThingNames {
  private static final Set<String> HEADS = WordList.of("english/heads");
  private static final List<String> IN_FRONT =
      WordList.lines("english/before-things").stream().map(thing -> " " + thing + " ").toList();
  private static final Pattern FIRM =
      LetterForms.pattern(
          "(?: ?& ?| (?:and|et|und|y|e|и) )(?:"
              + String.join("|", WordList.of("firms"))
              + ")(?![\\p{L}\\p{M}])");
  private static final int FURTHEST = 24;
  private static final int MOST_WORDS = 3;

  private ThingNames() {}

  static boolean holds(String words, Span name) {
    String before = " " + words.substring(Math.max(0, name.start() - FURTHEST), name.start());
    return IN_FRONT.stream().anyMatch(before::endsWith)
        || isBeforeHead(words, name.end())
        || FIRM.matcher(words).region(name.end(), words.length()).lookingAt();
  }

  /** Whether one of the next words is the head of a thing, with nothing but capitals between. */
  private static boolean isBeforeHead(String words, int end) {
    int at = end;
    for (int count = 0; count < MOST_WORDS; count++) {
      String word = wordBehind(words, at);
      if (word.isEmpty() || !Letters.isCapital(word.charAt(0))) {
        return false;
      }
      if (HEADS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      at += 1 + word.length();
    }
    return false;
  }

  private static String wordBehind(String words, int at) {
    if (at >= words.length() || words.charAt(at) != ' ') {
      return "";
    }
    int end = at + 1;
    while (end < words.length() && Letters.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(at + 1, end);
  }
}
