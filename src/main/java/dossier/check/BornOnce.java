package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.record.Event;
import dossier.record.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody is born or dies in two events: told in one, what the sources tell is compared. */
final class BornOnce implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    LifeBounds bounds = new LifeBounds(concordance);
    return concordance.catalogue().people().values().stream()
        .flatMap(
            person ->
                Stream.of(
                    doubled(person, bounds.births(person.id()), " is born"),
                    doubled(person, bounds.deaths(person.id()), " dies")))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Diagnostic> doubled(Person person, List<Event> bounds, String what) {
    List<Event> events = bounds.stream().distinct().toList();
    if (events.size() < 2) {
      return Optional.empty();
    }
    Diagnostic found =
        Diagnostic.of(
            Code.LIFE_DOUBLED,
            LifeBounds.part(events.get(1), person),
            person.name() + what + " in " + events.size() + " events");
    for (Event event : events) {
      found = found.note("“" + event.title() + "” is one", LifeBounds.part(event, person));
    }
    return Optional.of(
        found.help(
            "make one event of them, each telling an account of it, so that the build compares"
                + " them; where only one is meant, correct the person or the role of the other"));
  }
}
