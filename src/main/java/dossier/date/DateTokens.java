package dossier.date;

import dossier.date.DateToken.Kind;
import java.util.List;
import java.util.Set;

/**
 * The tokens of a text, with the small questions that the date phrases ask. Any index may be asked
 * for: outside the text stands {@link DateToken#NOTHING}.
 */
record DateTokens(String text, List<DateToken> list) {

  DateTokens {
    list = List.copyOf(list);
  }

  int size() {
    return list.size();
  }

  DateToken at(int i) {
    return i >= 0 && i < list.size() ? list.get(i) : DateToken.NOTHING;
  }

  boolean is(int i, Kind kind) {
    return at(i).kind() == kind;
  }

  /** The word in lower case; empty if there is none. */
  String word(int i) {
    return at(i).word();
  }

  boolean word(int i, String word) {
    return at(i).word().equals(word);
  }

  boolean word(int i, Set<String> words) {
    return words.contains(at(i).word());
  }

  /** Whether one of these characters stands here as a mark. */
  boolean mark(int i, String marks) {
    DateToken token = at(i);
    return token.is(Kind.MARK) && marks.contains(token.text());
  }

  boolean dash(int i) {
    return mark(i, "-‐‑‒–—―−");
  }

  /** Whether no white space stands between this token and the one before. */
  boolean joined(int i) {
    return i > 0 && i < list.size() && at(i - 1).end() == at(i).start();
  }

  /** A number with so many digits. */
  boolean digits(int i, int atLeast, int atMost) {
    int length = at(i).text().length();
    return is(i, Kind.NUMBER) && length >= atLeast && length <= atMost;
  }

  /** The index behind the word if it stands here, else the index itself. */
  int skipWord(int i, String word) {
    return word(i, word) ? i + 1 : i;
  }

  int skipWord(int i, Set<String> words) {
    return word(i, words) ? i + 1 : i;
  }

  int skipMark(int i, String marks) {
    return mark(i, marks) ? i + 1 : i;
  }

  /** The words from one token to before another, as they stand. */
  String between(int from, int to) {
    return text.substring(at(from).start(), at(to - 1).end());
  }
}
