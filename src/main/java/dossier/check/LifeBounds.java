package dossier.check;

import dossier.link.Concordance;
import dossier.record.Event;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The events in which lives begin and end, told by the role that somebody has in them. */
final class LifeBounds {
  private static final Set<String> BIRTH = Set.of("born");
  private static final Set<String> DEATH =
      Set.of("died", "killed", "executed", "murdered", "suicide", "assassinated", "shot", "hanged");

  private final Concordance concordance;

  LifeBounds(Concordance concordance) {
    this.concordance = concordance;
  }

  static boolean isBirth(String role) {
    return BIRTH.contains(role.toLowerCase(Locale.ROOT));
  }

  static boolean isDeath(String role) {
    return DEATH.contains(role.toLowerCase(Locale.ROOT));
  }

  /** The births that are told of a person, by id of the event. */
  List<Event> births(String person) {
    return events(person).stream().filter(each -> isBirth(each.role)).map(Bound::event).toList();
  }

  /** The deaths that are told of a person, by id of the event. */
  List<Event> deaths(String person) {
    return events(person).stream().filter(each -> isDeath(each.role)).map(Bound::event).toList();
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
}
