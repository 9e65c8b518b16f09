package dossier.link;

import dossier.record.Account;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Participant;
import dossier.record.Person;
import dossier.record.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who took part in which events, and who is named as the teller of one. */
public final class Participants {
  private final Map<String, List<Part>> byPerson = new LinkedHashMap<>();
  private final Map<String, List<String>> toldBy = new LinkedHashMap<>();
  private final Map<String, List<Tie>> ties = new LinkedHashMap<>();

  /**
   * A part that somebody took.
   *
   * @param event id of the event
   * @param role in a word or two
   */
  public record Part(String event, String role) {}

  /**
   * What somebody else is to a person.
   *
   * @param person id of the other
   * @param relation what the other is to the person
   */
  public record Tie(String person, Relation relation) {}

  private Participants() {}

  static Participants of(Catalogue catalogue) {
    Participants index = new Participants();
    catalogue.events().values().forEach(index::add);
    catalogue.people().values().forEach(index::addTies);
    return index;
  }

  private void addTies(Person person) {
    for (Relation relation : person.relations()) {
      ties.computeIfAbsent(relation.of().id(), unused -> new ArrayList<>())
          .add(new Tie(person.id(), relation));
    }
  }

  private void add(Event event) {
    for (Participant participant : event.people()) {
      byPerson
          .computeIfAbsent(participant.person().id(), unused -> new ArrayList<>())
          .add(new Part(event.id(), participant.role()));
    }
    event.accounts().stream()
        .map(Account::citation)
        .flatMap(citation -> citation.telling().people().stream())
        .map(teller -> teller.id())
        .distinct()
        .forEach(
            teller -> toldBy.computeIfAbsent(teller, unused -> new ArrayList<>()).add(event.id()));
  }

  /** The parts that a person took, by id of the event. */
  public List<Part> of(String person) {
    return List.copyOf(byPerson.getOrDefault(person, List.of()));
  }

  /** What others are to a person, by their sort names. */
  public List<Tie> tiesTo(String person) {
    return List.copyOf(ties.getOrDefault(person, List.of()));
  }

  /** The events that a source tells according to a person, by id. */
  public List<String> toldBy(String person) {
    return List.copyOf(toldBy.getOrDefault(person, List.of()));
  }
}
