package dossier.link;

import dossier.citation.Citation;

/**
 * The fact that a record cites a passage.
 *
 * @param record id of the record, or of the place, that cites
 * @param kind what in the record rests on the citation
 * @param label which one: the number of the account or statement, 1-based, or the label of the
 *     footnote
 * @param citation the citation itself
 */
public record Attestation(String record, Kind kind, String label, Citation citation) {

  /** What in a record rests on a citation. */
  public enum Kind {
    ACCOUNT,
    STATEMENT,
    RELATION,
    CLAIM,
    FOOTNOTE,
    /** An editor's note on words of a source: it marks the words, but it attests nothing. */
    TEXT_NOTE,
    COORDINATES,
    /** When an organisation came into being, or to an end. */
    DATE;

    /** Whether the passage attests the record that cites it. */
    public boolean attests() {
      return this != TEXT_NOTE;
    }
  }
}
