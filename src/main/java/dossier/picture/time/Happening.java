package dossier.picture.time;

import java.util.List;

/**
 * What a mark in time stands for.
 *
 * @param label a few words beside the mark, where there is room
 * @param title what the mark says in full, its date first
 * @param href where the mark leads
 * @param when its date; several where the sources tell different ones; none where nothing at all
 *     puts it in time
 * @param isDated whether a source dates it, or else only what came before and after puts it in its
 *     place
 * @param weight the higher, the sooner it gets a label
 */
public record Happening(
    String label, String title, String href, List<Stretch> when, boolean isDated, int weight) {

  /** Copies the list. */
  public Happening {
    when = List.copyOf(when);
  }

  boolean isPlaced() {
    return !when.isEmpty();
  }

  boolean isForked() {
    return when.size() > 1;
  }
}
