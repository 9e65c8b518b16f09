package dossier.text;

import dossier.input.Span;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word of a passage, in the form in which versions of a text are compared: case, punctuation,
 * ligatures and the source's own note marks do not matter.
 *
 * <p>A word is a run of letters and digits; an apostrophe within it, the full stops of {@code
 * G.P.U} and the signs within a number belong to it. In scripts without spaces each sign counts as
 * a word.
 *
 * @param span where it stands in the words of its passage
 * @param key equal for words that count as the same; never empty
 */
public record Word(Span span, String key) {
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /**
   * The words of a part of a passage, in order.
   *
   * @param part a span in the words of the passage, such as one of its sentences
   */
  public static List<Word> in(Passage passage, Span part) {
    List<Span> marks =
        passage.marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.NOTE_MARK)
            .map(Mark::span)
            .filter(part::overlaps)
            .toList();
    List<Word> words = new ArrayList<>();
    int from = part.start();
    for (Span mark : marks) {
      gather(passage.words(), from, Math.max(from, mark.start()), words);
      from = Math.max(from, mark.end());
    }
    gather(passage.words(), from, Math.max(from, part.end()), words);
    return words;
  }

  private static void gather(String text, int from, int to, List<Word> words) {
    int at = from;
    while (at < to) {
      int end = endOfWord(text, at, to);
      String key = end == at ? "" : key(text.substring(at, end));
      if (!key.isEmpty()) {
        words.add(new Word(new Span(at, end), key));
      }
      at = end == at ? at + Character.charCount(text.codePointAt(at)) : end;
    }
  }

  private static int endOfWord(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int point = text.codePointAt(at);
      int behind = at + Character.charCount(point);
      if (isAlone(point)) {
        return at == from ? behind : at;
      }
      boolean isInside = at > from && behind < to && joins(text, point, from, at, behind);
      if (!isOfWord(point) && !isInside) {
        break;
      }
      at = behind;
    }
    return at;
  }

  private static boolean isOfWord(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || point == '\u00AD';
  }

  private static boolean isAlone(int point) {
    return point >= 0x0E00
        && Character.isLetter(point)
        && WITHOUT_SPACES.contains(UnicodeScript.of(point));
  }

  private static boolean joins(String text, int point, int from, int at, int behind) {
    int before = text.codePointBefore(at);
    int next = text.codePointAt(behind);
    boolean isNumber = Character.isDigit(before) && Character.isDigit(next);
    boolean isWord = Character.isLetter(before) && Character.isLetter(next);
    boolean isLetter = at - 1 == from || !Character.isLetterOrDigit(text.charAt(at - 2));
    return switch (point) {
      case '\'', '’', 'ʼ' -> isWord;
      case '.' -> isNumber || (isWord && isLetter);
      case ',' -> isNumber;
      default -> false;
    };
  }

  private static String key(String word) {
    StringBuilder key = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
