package dossier.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A name that the phrases of a language are written with: a word as it stands, a class of words, or
 * a phrase made of others.
 */
final class Symbol {

  private final String name;
  private final int id;
  private final List<Phrase> phrases = new ArrayList<>();
  private final BitSet first = new BitSet();

  Symbol(String name, int id) {
    this.name = name;
    this.id = id;
    first.set(id);
  }

  int id() {
    return id;
  }

  /** The lines of the table that say what this is; none for words and classes of words. */
  List<Phrase> phrases() {
    return phrases;
  }

  boolean isPhrase() {
    return !phrases.isEmpty();
  }

  /** What this can begin with; wider only while the table is being read. */
  BitSet first() {
    return first;
  }

  @Override
  public String toString() {
    return name;
  }
}
