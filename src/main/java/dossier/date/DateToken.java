package dossier.date;

/**
 * A word, number or mark of a text, as the date reader sees it.
 *
 * @param text as it stands in the text
 * @param word the text in lower case if this is a word, else empty
 * @param number the value of a number, ordinal or decade, else -1
 * @param start offset of the first character in the text
 * @param end offset behind the last character
 * @param sentence number of the sentence in the passage, from 0
 * @param opening whether a sentence begins here
 * @param quoted whether it stands between quotation marks
 */
record DateToken(
    Kind kind,
    String text,
    String word,
    int number,
    int start,
    int end,
    int sentence,
    boolean opening,
    boolean quoted) {

  /** What a token looks like. */
  enum Kind {
    /** Letters, with apostrophes between them. */
    WORD,
    /** Digits alone: 1930. */
    NUMBER,
    /** 14th. */
    ORDINAL,
    /** 1930s or, with two digits, 30s. */
    DECADE,
    /** Digits that are no number of a date: 20,000, note marks, 5kg. */
    MIXED,
    /** Any other character. */
    MARK,
    /** Stands before the first and behind the last token. */
    NONE
  }

  static final DateToken NOTHING = new DateToken(Kind.NONE, "", "", -1, -1, -1, -1, false, false);

  boolean is(Kind other) {
    return kind == other;
  }

  boolean capital() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }
}
