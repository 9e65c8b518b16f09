package dossier.page;

import dossier.address.Anchor;
import dossier.html.Html;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A note at the end of a record.
 *
 * @param number 1-based
 * @param backLinks one for each place that calls the note, in order
 * @param evidence the quotes it rests on, in order; empty for an editor's own note
 * @param editorWords what the editor says, or empty
 */
public record Note(
    int number, List<BackLink> backLinks, List<Evidence> evidence, Html editorWords) {
  /**
   * A note that rests on sources.
   *
   * @param number 1-based
   */
  public static Note citing(int number, int uses, List<Evidence> evidence) {
    return new Note(number, backLinks(number, uses), evidence, Html.EMPTY);
  }

  /**
   * A note in the editor's own words.
   *
   * @param number 1-based
   * @param words phrasing content
   */
  public static Note editorial(int number, int uses, Html words) {
    return new Note(number, backLinks(number, uses), List.of(), words);
  }

  /** The note's anchor. */
  public Anchor id() {
    return Anchor.note(number);
  }

  private static List<BackLink> backLinks(int number, int uses) {
    return IntStream.rangeClosed(1, uses).mapToObj(use -> BackLink.of(number, use, uses)).toList();
  }

  /** Whether it rests on several quotes. */
  public boolean isManifold() {
    return evidence.size() > 1;
  }
}
