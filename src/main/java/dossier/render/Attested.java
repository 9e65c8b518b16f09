package dossier.render;

import java.util.List;

/**
 * A record that a source attests, with the passages that do.
 *
 * @param link the record
 * @param gloss a date or a few words, or empty
 * @param passages {@code §5} …, each leading to the passage
 */
public record Attested(Link link, DateWords gloss, List<Link> passages) {

  /** Copies the list. */
  public Attested {
    passages = List.copyOf(passages);
  }
}
