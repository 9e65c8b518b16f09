package dossier.text;

import dossier.input.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Splits words into sentences.
 *
 * <p>The rule: a sentence ends with {@code . ! ? …} and the closing quotation marks, brackets and
 * note marks behind it, where white space follows and the next word does not begin with a small
 * letter, unless the full stop belongs to an initial, an abbreviation or the number of an item.
 */
public final class Sentences {
  private static final String ENDS = ".!?…‽؟۔।";
  private static final String ENDS_WITHOUT_SPACE = "。！？";
  private static final String CLOSERS = "\"'”’»)]›」』";
  private static final String OPENERS = "(“\"'[«‹";

  private final String words;

  /** Where each note mark of the source ends, by where it begins. */
  private final Map<Integer, Integer> marks;

  private final List<Span> sentences = new ArrayList<>();

  private int nextWord;

  private Sentences(String words, List<Mark> marks) {
    this.words = words;
    this.marks =
        marks.stream()
            .filter(mark -> mark.kind() == Mark.Kind.NOTE_MARK)
            .map(Mark::span)
            .collect(Collectors.toMap(Span::start, Span::end, Math::max));
  }

  /**
   * Where each sentence stands in the words.
   *
   * @param marks those of the words; of them the source's own note marks count
   */
  public static List<Span> of(String words, List<Mark> marks) {
    Sentences reader = new Sentences(words, marks);
    reader.split();
    return List.copyOf(reader.sentences);
  }

  private void split() {
    int start = 0;
    for (int at = 0; at < words.length(); at++) {
      if (isEnd(at)) {
        int end = behindClosers(at + 1);
        if (endsHere(start, at, end)) {
          add(start, end);
          start = end;
        }
        at = Math.max(at, end - 1);
      }
    }
    add(start, words.length());
  }

  private boolean isEnd(int at) {
    return ENDS.indexOf(words.charAt(at)) >= 0 || ENDS_WITHOUT_SPACE.indexOf(words.charAt(at)) >= 0;
  }

  private int behindClosers(int from) {
    int at = from;
    while (at < words.length()) {
      int behindMark = marks.getOrDefault(at, at);
      if (behindMark > at) {
        at = behindMark;
      } else if (isEnd(at) || CLOSERS.indexOf(words.charAt(at)) >= 0) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean endsHere(int start, int stop, int end) {
    if (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
      return ENDS_WITHOUT_SPACE.indexOf(words.charAt(stop)) >= 0;
    }
    int next = Math.max(end, nextWord);
    while (next < words.length() && !Letters.isLetterOrDigit(words.codePointAt(next))) {
      next += Character.charCount(words.codePointAt(next));
    }
    nextWord = next;
    boolean goesOn = next == words.length() || Letters.isSmall(words.codePointAt(next));
    return !goesOn && !(words.charAt(stop) == '.' && isOfWord(start, stop, next));
  }

  private boolean isOfWord(int start, int stop, int next) {
    int from = stop;
    while (from > start && !isOpening(words.charAt(from - 1))) {
      from--;
    }
    int to = next;
    while (to < words.length() && !Character.isWhitespace(words.charAt(to))) {
      to++;
    }
    boolean isFirst = true;
    for (int at = start; isFirst && at < from; at++) {
      isFirst = !Letters.isLetterOrDigit(words.charAt(at));
    }
    return Abbreviations.ownsStop(words.substring(from, stop), words.substring(next, to), isFirst);
  }

  private static boolean isOpening(char each) {
    return Character.isWhitespace(each) || OPENERS.indexOf(each) >= 0;
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start, end));
    }
  }
}
