package dossier.html;

import dossier.address.Anchor;

/**
 * The mark in a text that calls a note.
 *
 * @param number the note's number, 1-based
 * @param id the mark's own anchor, to which the note leads back
 * @param label what a screen reader says; names source and passage
 */
public record NoteMark(int number, Anchor id, String label) {

  /**
   * A mark.
   *
   * @param number the note's number, 1-based
   * @param use 1 for the first mark that calls this note, 2 for the second
   * @param evidence what the note cites, in words: {@code Title, passage 5}
   */
  public static NoteMark of(int number, int use, String evidence) {
    return new NoteMark(number, Anchor.reference(number, use), "Note " + number + ": " + evidence);
  }

  /** Where the mark leads: the note in the same page. */
  public String href() {
    return Anchor.note(number).fragment();
  }

  /** The mark, as it stands behind a word. */
  public Html html() {
    return Html.trusted(
        "<sup class=\"mark\"><a role=\"doc-noteref\" id=\""
            + id
            + "\" href=\""
            + href()
            + "\" aria-label=\""
            + Html.text(label)
            + "\">"
            + number
            + "</a></sup>");
  }
}
