package dossier.date;

import java.util.Locale;

/**
 * A word, number or mark of a text, as the date reader sees it.
 *
 * @param start offset of the first character in the text
 * @param end offset behind the last character
 * @param sentence number of the sentence in the passage, from 0
 * @param opening whether a sentence begins here
 * @param quoted whether it stands between quotation marks
 * @param entry the classes that it belongs to
 */
record DateToken(
    int start, int end, int sentence, boolean opening, boolean quoted, WordEntry entry) {

  /** How a word is looked up: without its capitals, with one kind of apostrophe. */
  static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
  }
}
