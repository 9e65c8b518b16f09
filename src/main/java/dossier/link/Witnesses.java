package dossier.link;

import dossier.citation.Reference;
import dossier.record.Catalogue;
import dossier.record.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which sources are one witness: versions of one work, a text and the source it is based on, and
 * those of which the editor says so. What three of them tell is told once.
 */
public final class Witnesses {
  private final Map<String, String> witnessOf = new HashMap<>();

  private Witnesses(Catalogue catalogue) {
    Map<String, String> next = new TreeMap<>();
    Map<String, String> firstOfWork = new HashMap<>();
    for (Source source : catalogue.sources().values()) {
      String work = source.description().work();
      if (!work.isEmpty()) {
        join(next, source.id(), firstOfWork.computeIfAbsent(work, first -> source.id()));
      }
      Stream.concat(
              source.description().provenance().witness().stream(),
              source.description().provenance().basedOnSource().stream())
          .map(Reference::id)
          .filter(catalogue.sources()::containsKey)
          .forEach(other -> join(next, source.id(), other));
    }
    catalogue.sources().keySet().forEach(id -> witnessOf.put(id, end(next, id)));
  }

  static Witnesses of(Catalogue catalogue) {
    return new Witnesses(catalogue);
  }

  private static void join(Map<String, String> next, String a, String b) {
    String first = end(next, a);
    String second = end(next, b);
    if (!first.equals(second)) {
      next.put(second, first);
    }
  }

  /** The end of the chain, which every step on the way is made to point nearer to. */
  private static String end(Map<String, String> next, String from) {
    String at = from;
    while (next.containsKey(at)) {
      String further = next.get(at);
      next.put(at, next.getOrDefault(further, further));
      at = further;
    }
    return at;
  }

  /** How many independent witnesses these sources are. */
  public int independent(Collection<String> sources) {
    return (int) sources.stream().map(this::of).distinct().count();
  }

  /** The other sources that are one witness with this one, in the order of the catalogue. */
  public List<String> besides(String source, Catalogue catalogue) {
    return catalogue.sources().keySet().stream()
        .filter(other -> !other.equals(source) && of(other).equals(of(source)))
        .toList();
  }

  private String of(String source) {
    return witnessOf.getOrDefault(source, source);
  }
}
