package dossier.date;

import java.util.BitSet;
import java.util.List;

/** The tokens of a text, in the words of a language. Any index may be asked for. */
record DateTokens(String text, List<DateToken> list, PhraseTable table) {

  DateTokens {
    list = List.copyOf(list);
  }

  int size() {
    return list.size();
  }

  DateToken at(int i) {
    return list.get(i);
  }

  boolean has(int i, Symbol symbol) {
    return i < 0 || i >= list.size()
        ? symbol.id() == Shape.EDGE.ordinal()
        : list.get(i).entry().has(symbol.id());
  }

  /** The number that the token stands for in a class of words. */
  int number(int i, Symbol symbol) {
    return i < 0 || i >= list.size()
        ? Meaning.NO_NUMBER
        : list.get(i).entry().number(symbol.id());
  }

  /** Whether this token belongs to one of the classes. */
  boolean canBegin(int i, BitSet first) {
    if (i >= list.size()) {
      return false;
    }
    for (int id : list.get(i).entry().classes()) {
      if (first.get(id)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no white space stands between this token and the one before. */
  boolean joined(int i) {
    return i > 0 && i < list.size() && list.get(i - 1).end() == list.get(i).start();
  }

  /** The words from one token to before another, as they stand. */
  String between(int from, int to) {
    return text.substring(list.get(from).start(), list.get(to - 1).end());
  }
}
