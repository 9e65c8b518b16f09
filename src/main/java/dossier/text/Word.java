package dossier.text;

import dossier.input.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

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
    String part = text.substring(from, to);
    Tokens tokens = new Tokens(part);
    for (int first = 0; first < tokens.count(); first++) {
      if (tokens.isWord(first)) {
        int last = lastOf(tokens, first);
        Span span = tokens.span(first, last);
        String key = key(span.in(part));
        if (!key.isEmpty()) {
          words.add(new Word(span.shift(from), key));
        }
        first = last;
      }
    }
  }

  private static int lastOf(Tokens tokens, int first) {
    int last = first;
    while (!tokens.isAlone(last)) {
      if (tokens.isWord(last + 1) && !tokens.isAlone(last + 1)) {
        last++;
      } else if (joins(tokens, last)) {
        last += 2;
      } else {
        break;
      }
    }
    return last;
  }

  /** Whether a mark behind a token joins it to the next. */
  private static boolean joins(Tokens tokens, int last) {
    if (!tokens.isWord(last + 2)
        || tokens.isWord(last + 1)
        || tokens.isAlone(last + 2)
        || tokens.end(last + 1) < tokens.start(last + 2)) {
      return false;
    }
    boolean isNumber =
        Letters.isDigit(tokens.first(last)) && Letters.isDigit(tokens.first(last + 2));
    boolean isWord =
        Letters.isLetter(tokens.first(last)) && Letters.isLetter(tokens.first(last + 2));
    return switch (tokens.first(last + 1)) {
      case '.' -> isNumber || (isWord && tokens.key(last).length() == 1);
      case ',' -> isNumber;
      default -> isWord && tokens.isApostrophe(last + 1);
    };
  }

  private static String key(String word) {
    StringBuilder key = new StringBuilder(word.length());
    String letters = LetterForms.normalized(word, Normalizer.Form.NFKC);
    LetterForms.small(LetterForms.capital(letters))
        .codePoints()
        .filter(point -> Letters.isOfWord(point) && !Letters.isApostrophe(point))
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
