package dossier.check;

import dossier.citation.Reference;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.record.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** No event comes after itself, by however long a way round. */
final class OrderWithoutCycle implements Check {
  private static final int MOST_PLACES = 8;

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.chronology().cycles().stream()
        .map(cycle -> report(concordance, fromFirst(cycle)))
        .toList();
  }

  /** The same circle, begun at the first of its ids by the alphabet. */
  private static List<String> fromFirst(List<String> cycle) {
    List<String> turned = new ArrayList<>(cycle);
    Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
    return turned;
  }

  private static Diagnostic report(Concordance concordance, List<String> cycle) {
    List<String> closed = new ArrayList<>(cycle);
    closed.add(cycle.get(0));
    Diagnostic found =
        Diagnostic.of(
            Code.ORDER_CYCLE,
            step(concordance, closed.get(0), closed.get(1)).place(),
            cycle.size() == 1
                ? "this event is said to come after itself"
                : "these events are said to come after one another in a circle: "
                    + Excerpt.chain(closed));
    for (int i = 1; i < Math.min(MOST_PLACES, cycle.size()); i++) {
      Reference step = step(concordance, closed.get(i), closed.get(i + 1));
      found =
          found.note(
              "“" + closed.get(i) + "” is said to come after “" + step.id() + "” here",
              step.place());
    }
    return found.help("take away the `after` that is wrong");
  }

  private static Reference step(Concordance concordance, String event, String earlier) {
    return concordance.catalogue().event(event).map(Event::after).orElse(List.of()).stream()
        .filter(reference -> reference.id().equals(earlier))
        .findFirst()
        .orElseThrow();
  }
}
