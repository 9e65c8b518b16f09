package dossier.link;

import dossier.citation.Reference;
import dossier.mention.Mentions;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Organisation;
import dossier.record.Person;
import dossier.record.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What belongs to each organisation: who held what in it, which events are told of it, its parts
 * and those that came after it.
 */
public final class Bodies {
  private final Map<String, List<Held>> held = new LinkedHashMap<>();
  private final Map<String, Set<String>> events = new LinkedHashMap<>();
  private final Map<String, List<String>> parts = new LinkedHashMap<>();
  private final Map<String, List<String>> successors = new LinkedHashMap<>();

  /**
   * What a person held in an organisation.
   *
   * @param person id
   * @param statement what is said, with {@code at:}
   */
  public record Held(String person, Statement statement) {}

  private Bodies() {}

  static Bodies of(
      Catalogue catalogue, Mentions mentions, Evidence evidence, Chronology chronology) {
    Bodies bodies = new Bodies();
    for (Person person : catalogue.people().values()) {
      for (Statement statement : person.statements()) {
        statement
            .organisation()
            .ifPresent(at -> put(bodies.held, at.id(), new Held(person.id(), statement)));
      }
    }
    bodies.held.values().forEach(all -> all.sort(Comparator.comparing(Bodies::begin)));
    for (Organisation organisation : catalogue.organisations().values()) {
      organisation
          .container()
          .ifPresent(larger -> put(bodies.parts, larger.id(), organisation.id()));
      for (Reference earlier : organisation.succeeds()) {
        put(bodies.successors, earlier.id(), organisation.id());
      }
    }
    chronology.events().forEach(event -> bodies.named(event, catalogue, mentions, evidence));
    return bodies;
  }

  /** Undated ones come last. */
  private static String begin(Held held) {
    return held.statement()
        .dated()
        .flatMap(date -> date.earliest().or(date::latest))
        .map(day -> "%05d-%03d".formatted(day.getYear() + 10_000, day.getDayOfYear()))
        .orElse("~");
  }

  /** An event is told of a body that the quoted words of one of its accounts name. */
  private void named(Event event, Catalogue catalogue, Mentions mentions, Evidence evidence) {
    for (var account : event.accounts()) {
      String source = account.citation().source().id();
      evidence
          .verified(account.citation())
          .ifPresent(
              where ->
                  mentions.in(source, where.passage().number()).stream()
                      .filter(mention -> where.whole().encloses(mention.span()))
                      .filter(mention -> catalogue.organisations().containsKey(mention.id()))
                      .forEach(
                          mention ->
                              events
                                  .computeIfAbsent(mention.id(), unused -> new LinkedHashSet<>())
                                  .add(event.id())));
    }
  }

  private static <T> void put(Map<String, List<T>> index, String key, T value) {
    index.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
  }

  /** Who held what in it, in order of time; what is undated comes last. */
  public List<Held> held(String organisation) {
    return held.getOrDefault(organisation, List.of());
  }

  /** The events, by id and in order of time, whose accounts name it in their quoted words. */
  public List<String> events(String organisation) {
    return List.copyOf(events.getOrDefault(organisation, Set.of()));
  }

  /** Its parts, by id. */
  public List<String> partsOf(String organisation) {
    return parts.getOrDefault(organisation, List.of());
  }

  /** Those that took over its work, by id. */
  public List<String> successorsOf(String organisation) {
    return successors.getOrDefault(organisation, List.of());
  }
}
