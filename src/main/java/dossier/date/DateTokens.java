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
    return isEdge(i) ? symbol.id() == table.id(Shape.EDGE) : at(i).entry().has(symbol.id());
  }

  private boolean isEdge(int i) {
    return i < 0 || i >= list.size();
  }

  /** The number that the token stands for in a class of words. */
  int number(int i, Symbol symbol) {
    return isEdge(i) ? Meaning.NO_NUMBER : at(i).entry().number(symbol.id());
  }

  /** Whether this token belongs to one of the classes. */
  boolean canBegin(int i, BitSet first) {
    if (isEdge(i)) {
      return false;
    }
    WordEntry entry = at(i).entry();
    for (int n = 0; n < entry.size(); n++) {
      if (first.get(entry.id(n))) {
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
