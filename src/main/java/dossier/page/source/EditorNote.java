package dossier.page.source;

import dossier.address.Anchor;
import dossier.html.Html;
import dossier.html.Link;

/**
 * The editor's note on words of a source, which themselves stay as they are.
 *
 * @param number 1-based, over the whole source
 * @param kind {@code misprint}, {@code scanning slip} … for readers
 * @param passage {@code §3}, leading to the noted words
 * @param words the noted words as they stand in the source
 * @param remark what the editor says of them
 */
public record EditorNote(int number, String kind, Link passage, Html words, Html remark) {

  /** The note's anchor in the list of notes. */
  public Anchor id() {
    return Anchor.editorNote(number);
  }
}
