package dossier.link;

import dossier.mention.Mentions;
import dossier.record.Account;
import dossier.record.Catalogue;
import dossier.record.Event;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What each source holds: the people whom it names and the events that it tells. */
public final class Holdings {
  private final Map<String, Set<String>> people = new HashMap<>();
  private final Map<String, Set<String>> events = new HashMap<>();
  private final Map<String, List<String>> tellers = new HashMap<>();

  private Holdings() {}

  static Holdings of(Catalogue catalogue, Mentions mentions) {
    Holdings holdings = new Holdings();
    Map<String, Integer> order = new HashMap<>();
    catalogue.sources().keySet().forEach(source -> order.put(source, order.size()));
    for (String person : catalogue.people().keySet()) {
      mentions.of(person).forEach(mention -> add(mention.source(), person, holdings.people));
    }
    for (Event event : catalogue.events().values()) {
      Map<Integer, String> sources = new TreeMap<>();
      for (Account account : event.accounts()) {
        String source = account.citation().source().id();
        add(source, event.id(), holdings.events);
        if (order.containsKey(source)) {
          sources.put(order.getOrDefault(source, 0), source);
        }
      }
      holdings.tellers.put(event.id(), List.copyOf(sources.values()));
    }
    return holdings;
  }

  private static void add(String source, String record, Map<String, Set<String>> holdings) {
    holdings.computeIfAbsent(source, unused -> new LinkedHashSet<>()).add(record);
  }

  /** How many people a source names. */
  public int people(String source) {
    return people.getOrDefault(source, Set.of()).size();
  }

  /** How many events a source gives an account of. */
  public int events(String source) {
    return events.getOrDefault(source, Set.of()).size();
  }

  /** The ids of the sources that give an account of an event, in the order of the sources. */
  public List<String> tellers(String event) {
    return tellers.getOrDefault(event, List.of());
  }
}
