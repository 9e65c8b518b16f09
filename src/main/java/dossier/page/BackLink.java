package dossier.page;

import dossier.address.Anchor;

/**
 * The way back from a note to one place that calls it.
 *
 * @param letter empty where only one place calls the note, else a, b, c …
 * @param href fragment of the mark
 * @param label what a screen reader says
 */
public record BackLink(String letter, String href, String label) {

  /**
   * The way back to one of several marks.
   *
   * @param note the note's number, 1-based
   */
  public static BackLink of(int note, int use, int uses) {
    String letter = uses == 1 ? "" : Anchor.letters(use);
    String label = uses == 1 ? "Back to mark " + note : "Back to mark " + note + letter;
    return new BackLink(letter, Anchor.reference(note, use).fragment(), label);
  }
}
