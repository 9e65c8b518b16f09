package dossier.page;

import dossier.html.DateWords;
import dossier.html.Link;
import java.util.ArrayList;
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
  /**
   * What some passages of the source attest, in the same order.
   *
   * @param passages {@code §5} …
   */
  public static List<Attested> in(Set<String> passages, List<Attested> records) {
    List<Attested> some = new ArrayList<>();
    for (Attested record : records) {
      List<Link> left = new ArrayList<>();
      for (Link passage : record.passages) {
        if (passages.contains(passage.text())) {
          left.add(passage);
        }
      }
      if (!left.isEmpty()) {
        some.add(new Attested(record.link, record.gloss, left));
      }
    }
    return some;
  }
}
