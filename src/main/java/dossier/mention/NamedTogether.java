package dossier.mention;

import dossier.record.Catalogue;
import dossier.record.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who is named together with whom: in one passage of a source. */
public final class NamedTogether {
  private NamedTogether() {}

  /**
   * Two people whom a passage names, and every passage that does.
   *
   * @param one id of the person whose id comes first
   * @param other id of the other
   * @param passages by source in the order of the catalogue, then by number
   */
  public record Pair(String one, String other, List<Where> passages) {
    /** Copies the list. */
    public Pair {
      passages = List.copyOf(passages);
    }
  }

  /**
   * A passage.
   *
   * @param source id of its source
   * @param passage its number, 1-based
   */
  public record Where(String source, int passage) {}

  /** Every pair, the one with most passages first. */
  public static List<Pair> of(Catalogue catalogue, Mentions mentions) {
    Map<String, Map<String, List<Where>>> found = new TreeMap<>();
    for (Source source : catalogue.sources().values()) {
      for (int passage = 1; passage <= source.text().passages().size(); passage++) {
        pair(people(source, passage, mentions), new Where(source.id(), passage), found);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    found.forEach(
        (one, others) ->
            others.forEach((other, passages) -> pairs.add(new Pair(one, other, passages))));
    pairs.sort(
        Comparator.comparingInt((Pair pair) -> -pair.passages.size())
            .thenComparing(Pair::one)
            .thenComparing(Pair::other));
    return pairs;
  }

  private static List<String> people(Source source, int passage, Mentions mentions) {
    Set<String> people = new TreeSet<>();
    mentions.in(source.id(), passage).stream()
        .filter(Mention::isPerson)
        .forEach(mention -> people.add(mention.id()));
    return List.copyOf(people);
  }

  private static void pair(
      List<String> people, Where where, Map<String, Map<String, List<Where>>> found) {
    for (int i = 0; i < people.size(); i++) {
      for (String other : people.subList(i + 1, people.size())) {
        found
            .computeIfAbsent(people.get(i), unused -> new TreeMap<>())
            .computeIfAbsent(other, unused -> new ArrayList<>())
            .add(where);
      }
    }
  }
}
