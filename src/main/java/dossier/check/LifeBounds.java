package dossier.check;

import dossier.citation.Reference;
import dossier.diagnostic.Place;
import dossier.link.Concordance;
import dossier.record.Event;
import dossier.record.Participant;
import dossier.record.Person;
import dossier.record.Role;
import java.util.List;

/** The events in which lives begin and end, told by the role that somebody has in them. */
final class LifeBounds {
  private final Concordance concordance;

  LifeBounds(Concordance concordance) {
    this.concordance = concordance;
  }

  /** The births that are told of a person, by id of the event. */
  List<Event> births(String person) {
    return events(person).stream()
        .filter(each -> Role.beginsLife(each.role))
        .map(Bound::event)
        .toList();
  }

  /** The deaths that are told of a person, by id of the event. */
  List<Event> deaths(String person) {
    return events(person).stream()
        .filter(each -> Role.endsLife(each.role))
        .map(Bound::event)
        .toList();
  }

  private record Bound(Event event, String role) {}

  private List<Bound> events(String person) {
    return concordance.participants().of(person).stream()
        .flatMap(
            part ->
                concordance.catalogue().event(part.event()).stream()
                    .map(event -> new Bound(event, part.role())))
        .distinct()
        .toList();
  }

  /** Where somebody's first part in an event is written. */
  static Place part(Event event, Person person) {
    return event.people().stream()
        .map(Participant::person)
        .filter(each -> each.id().equals(person.id()))
        .map(Reference::place)
        .findFirst()
        .orElse(event.place());
  }

  /** Where the first date of an event is written. */
  static Place datePlace(Concordance concordance, Event event) {
    return concordance.dates().told(event.id()).stream()
        .map(told -> told.account().datePlace())
        .findFirst()
        .orElse(event.place());
  }
}
