package dossier.propose.people;

import dossier.input.Span;
import dossier.text.Letters;
import java.util.List;

/**
 * A place where a text has what may be a name.
 *
 * @param source id of the source
 * @param passage number of the passage, 1-based
 * @param span where in its words, without titles and a possessive ending
 * @param form the name as it stands
 * @param words its words and initials, without stops
 * @param title the titles directly before it, as they stand; empty if there is none
 * @param isProven whether its capital means something: not where it only opens a sentence
 * @param company what stands around it
 */
record NameUse(
    String source,
    int passage,
    Span span,
    String form,
    List<String> words,
    String title,
    boolean isProven,
    Company company) {

  /**
   * What stands around a name; each word in small letters, empty where a mark or nothing stands.
   *
   * @param before the word before the name and its titles
   * @param behind the next three words, as far as no mark parts them from the name
   * @param isOwner whether the name has a possessive ending
   * @param isBehindThing whether words of a thing, body or place stand before it in one phrase
   * @param gap what stands between it and the next name of the passage, if that is near; else empty
   */
  record Company(
      String before, List<String> behind, boolean isOwner, boolean isBehindThing, String gap) {}

  boolean isTitled() {
    return !title.isEmpty();
  }

  /** The last word: of a full name that of the family. */
  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether it has only one word. */
  boolean isBare() {
    return words.size() == 1;
  }

  /** Whether it has an initial before its last word. */
  boolean hasInitial() {
    return words.subList(0, words.size() - 1).stream().anyMatch(word -> isInitial(word));
  }

  /** Whether a word is the first letter of a name, or two or three that stand for one sound. */
  static boolean isInitial(String word) {
    return word.length() == 1 || (word.length() < 3 && Letters.isSmall(word.charAt(1)));
  }

  /** The same with what stands between it and the next name. */
  NameUse before(String gap) {
    Company with =
        new Company(company.before, company.behind, company.isOwner, company.isBehindThing, gap);
    return new NameUse(source, passage, span, form, words, title, isProven, with);
  }
}
