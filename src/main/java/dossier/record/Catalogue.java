package dossier.record;

import dossier.diagnostic.Diagnostics;
import dossier.name.Alphabet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every record, found by its id. Immutable; nothing is added once it stands.
 *
 * @param imprint what the whole site is
 * @param sources by siglum, then id
 * @param people by sort name in the alphabet of the site's language, then id
 * @param organisations by name in that alphabet, then id
 * @param events by id
 * @param localities by name likewise, then id
 */
public record Catalogue(
    Imprint imprint,
    Map<String, Source> sources,
    Map<String, Person> people,
    Map<String, Organisation> organisations,
    Map<String, Event> events,
    Map<String, Locality> localities) {

  /** Orders the records; of two with one id the first counts, and the other is reported. */
  public static Catalogue of(
      Imprint imprint,
      List<Source> sources,
      List<Person> people,
      List<Organisation> organisations,
      List<Event> events,
      List<Locality> localities,
      Diagnostics diagnostics) {
    Uniqueness.check(sources, people, organisations, events, localities, diagnostics);
    Comparator<String> byName = Alphabet.of(imprint.language()).order();
    return new Catalogue(
        imprint,
        ordered(sources, Comparator.comparing(Source::siglum), Source::id),
        ordered(people, Comparator.comparing(Person::sort, byName), Person::id),
        ordered(organisations, Comparator.comparing(Organisation::name, byName), Organisation::id),
        ordered(events, Comparator.comparing(Event::id), Event::id),
        ordered(localities, Comparator.comparing(Locality::name, byName), Locality::id));
  }

  private static <T> Map<String, T> ordered(
      List<T> records, Comparator<T> order, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    records.stream()
        .sorted(order.thenComparing(id))
        .forEach(each -> byId.putIfAbsent(id.apply(each), each));
    return java.util.Collections.unmodifiableMap(byId);
  }

  /** Whether an editor has begun: without a record of anything but texts nothing can be missed. */
  public boolean hasRecords() {
    return !people.isEmpty() || !events.isEmpty() || !localities.isEmpty();
  }

  public Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  public Optional<Person> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  public Optional<Organisation> organisation(String id) {
    return Optional.ofNullable(organisations.get(id));
  }

  public Optional<Event> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  public Optional<Locality> locality(String id) {
    return Optional.ofNullable(localities.get(id));
  }

  /** The record with that id, of any kind that has a page of its own. */
  public Optional<Record> record(String id) {
    return Stream.<Optional<? extends Record>>of(
            source(id), person(id), organisation(id), event(id))
        .flatMap(Optional::stream)
        .map(found -> (Record) found)
        .findFirst();
  }

  /** Everybody and everything that has names: people, organisations, places. */
  public List<Bearer> bearers() {
    Stream<Bearer> named =
        people.values().stream()
            .map(
                each ->
                    new Bearer(
                        each.id(),
                        each.name(),
                        each.names(),
                        each.alsoKnownAs(),
                        each.localNames()));
    Stream<Bearer> bodies =
        organisations.values().stream()
            .map(
                each ->
                    new Bearer(
                        each.id(),
                        each.name(),
                        each.names(),
                        each.alsoKnownAs(),
                        each.localNames()));
    Stream<Bearer> places =
        localities.values().stream()
            .map(
                each ->
                    new Bearer(
                        each.id(), each.name(), each.names(), each.alsoKnownAs(), List.of()));
    return Stream.of(named, bodies, places).flatMap(each -> each).toList();
  }

  /** Every record with a page of its own: sources, people, organisations, events. */
  public List<Record> records() {
    return Stream.of(sources.values(), people.values(), organisations.values(), events.values())
        .flatMap(values -> values.stream().map(each -> (Record) each))
        .collect(Collectors.toUnmodifiableList());
  }
}
