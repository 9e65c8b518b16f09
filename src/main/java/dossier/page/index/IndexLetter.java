package dossier.page.index;

import dossier.address.Anchor;
import java.util.List;

/**
 * The entries under one letter.
 *
 * @param letter a capital letter of any alphabet, or a sign for all that is no letter
 * @param key the letter in an id: itself in lower case, or a word such as {@code digits}
 * @param entries in the order of the alphabet
 */
public record IndexLetter(String letter, String key, List<IndexEntry> entries) {
  /** The letter's anchor. */
  public Anchor id() {
    return Anchor.letter(key);
  }
}
