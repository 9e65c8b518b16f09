package dossier.render;

import java.util.List;
import java.util.Set;

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

  /**
   * What some passages of the source attest, in the same order.
   *
   * @param passages {@code §5} …
   * @param records what the source attests
   */
  static List<Attested> in(Set<String> passages, List<Attested> records) {
    return records.stream()
        .map(
            record ->
                new Attested(
                    record.link,
                    record.gloss,
                    record.passages.stream()
                        .filter(passage -> passages.contains(passage.text()))
                        .toList()))
        .filter(record -> !record.passages.isEmpty())
        .toList();
  }
}
