package dossier.fit;

/** What a value of a claim rests on. */
public enum Bearing {
  /** It stands in a quote of the claim. */
  QUOTE,
  /** It stands in no quote, but in the passage of one. */
  PASSAGE,
  /** It follows from what stands there: a date read in its context, a length of time, a count. */
  RECKONED,
  /** It is openly the editor's: in brackets, in a remark, or the subject of the record itself. */
  EDITOR,
  /** Nothing bears it. */
  NOTHING
}
