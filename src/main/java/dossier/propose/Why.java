package dossier.propose;

/**
 * A rule that made a proposal, and the words it fired on.
 *
 * @param rule what the rule saw, in words: {@code behind a title}
 * @param words as they stand in the source
 * @param source id of the source
 * @param passage number of the passage, 1-based
 */
public record Why(String rule, String words, String source, int passage) {

  /** As an editor reads it: {@code behind a title: “Captain Weir” (log §3)}. */
  @Override
  public String toString() {
    return rule + ": “" + words.replace('\n', ' ') + "” (" + source + " §" + passage + ")";
  }
}
