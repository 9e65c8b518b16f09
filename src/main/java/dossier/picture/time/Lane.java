package dossier.picture.time;

import java.util.List;

/**
 * A row of a picture of time.
 *
 * @param name what it is called
 * @param shortName what it is called where room is scarce
 * @param href where its name leads, or empty
 * @param lives none, or the time over which the line of the lane is drawn in full
 * @param tenures offices and other states of long standing
 * @param happenings in order of time
 */
public record Lane(
    String name,
    String shortName,
    String href,
    List<Stretch> lives,
    List<Happening> tenures,
    List<Happening> happenings) {

  /** Copies the lists. */
  public Lane {
    lives = List.copyOf(lives);
    tenures = List.copyOf(tenures);
    happenings = List.copyOf(happenings);
  }
}
