package dossier.date;

/** What a token looks like, in any language; a class of words to the phrases. */
enum Shape {
  /** Letters, with apostrophes between them. */
  WORD,
  /** A word with a capital. */
  CAPITAL,
  /** The first word or number of a sentence. */
  OPENS,
  /** Stands between quotation marks. */
  QUOTED,
  /** Digits alone. */
  NUM,
  /** Digits alone that may be a day of a month, 1 to 31. */
  N31,
  /** One digit. */
  N1,
  /** Two digits. */
  N2,
  /** Three digits, not beginning with 0. */
  N3,
  /** Four digits, not beginning with 0. */
  N4,
  /** 14th. */
  ORD,
  /** 1930s. */
  DECADE4,
  /** 30s. */
  DECADE2,
  /** Digits that are no number of a date: 20,000, 5kg. */
  MIXED,
  /** A number in capital Roman numerals; also in small ones. */
  ROMAN,
  /** Any other character. */
  MARK,
  /** Before the first and behind the last token. */
  EDGE
}
