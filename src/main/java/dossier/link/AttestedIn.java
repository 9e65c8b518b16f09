package dossier.link;

import dossier.citation.Citation;
import dossier.link.Participants.Part;
import dossier.link.Participants.Tie;
import dossier.mention.Mentions;
import dossier.mention.Mentions.Attested;
import dossier.record.Account;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Person;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which sources attest each person: those whose text names them, and those cited for a statement, a
 * relation or a dispute about them. The account of an event does not attest everyone who took part
 * in it, for another source may know of more people; it counts for those alone of whom nothing else
 * is said, and the notes of their description for those who took part in nothing.
 */
public final class AttestedIn {
  private final Map<String, List<String>> sources = new LinkedHashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  private final Catalogue catalogue;
  private final Participants participants;

  private AttestedIn(Catalogue catalogue, Participants participants) {
    this.catalogue = catalogue;
    this.participants = participants;
    catalogue.sources().keySet().forEach(id -> ranks.put(id, ranks.size()));
  }

  static AttestedIn of(Catalogue catalogue, Mentions mentions, Participants participants) {
    AttestedIn index = new AttestedIn(catalogue, participants);
    for (Person person : catalogue.people().values()) {
      Stream<String> named = mentions.of(person.id()).stream().map(Attested::source);
      index.put(person, Stream.concat(named, index.stated(person)));
    }
    return index;
  }

  private void put(Person person, Stream<String> found) {
    Set<String> ids = new TreeSet<>(found.toList());
    if (ids.isEmpty()) {
      accounts(person).forEach(ids::add);
    }
    if (ids.isEmpty()) {
      described(person).forEach(ids::add);
    }
    sources.put(
        person.id(),
        ids.stream()
            .filter(ranks::containsKey)
            .sorted(Comparator.comparing(id -> ranks.getOrDefault(id, 0)))
            .toList());
  }

  private Stream<String> stated(Person person) {
    return Stream.of(
            person.statements().stream().map(statement -> statement.citation()),
            person.relations().stream().map(relation -> relation.citation()),
            participants.tiesTo(person.id()).stream().map(Tie::relation).map(tie -> tie.citation()),
            person.disputes().stream()
                .flatMap(dispute -> dispute.claims().stream())
                .map(claim -> claim.citation()))
        .flatMap(citations -> citations)
        .map(AttestedIn::source);
  }

  private Stream<String> accounts(Person person) {
    return participants.of(person.id()).stream()
        .map(Part::event)
        .map(catalogue::event)
        .flatMap(Optional::stream)
        .map(Event::accounts)
        .flatMap(List::stream)
        .map(Account::citation)
        .map(AttestedIn::source);
  }

  private static Stream<String> described(Person person) {
    return person.prose().footnotes().stream()
        .flatMap(note -> note.citations().stream())
        .map(AttestedIn::source);
  }

  private static String source(Citation citation) {
    return citation.source().id();
  }

  /** The sources that attest a person, by id, in the order of the catalogue. */
  public List<String> of(String person) {
    return sources.getOrDefault(person, List.of());
  }
}
