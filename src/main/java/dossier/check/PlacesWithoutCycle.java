package dossier.check;

import dossier.citation.Reference;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.record.Catalogue;
import dossier.record.Locality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No place lies within itself, by however long a way round. */
final class PlacesWithoutCycle implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    Catalogue catalogue = concordance.catalogue();
    List<Diagnostic> found = new ArrayList<>();
    Map<String, String> walkedFrom = new HashMap<>();
    for (String start : catalogue.localities().keySet()) {
      List<String> way = new ArrayList<>();
      Optional<String> next = Optional.of(start);
      while (next.isPresent() && walkedFrom.putIfAbsent(next.get(), start) == null) {
        way.add(next.get());
        next = container(catalogue, next.get()).map(Reference::id);
      }
      if (next.isPresent() && way.contains(next.get())) {
        found.add(report(catalogue, way.subList(way.indexOf(next.get()), way.size())));
      }
    }
    return found;
  }

  private static Optional<Reference> container(Catalogue catalogue, String place) {
    return catalogue.locality(place).flatMap(Locality::container);
  }

  private static Diagnostic report(Catalogue catalogue, List<String> circle) {
    List<String> turned = new ArrayList<>(circle);
    Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
    String first = turned.get(0);
    turned.add(first);
    return Diagnostic.of(
            Code.PLACE_CYCLE,
            container(catalogue, first).orElseThrow().place(),
            circle.size() == 1
                ? "this place is said to lie within itself"
                : "these places are said to lie within one another in a circle: "
                    + Excerpt.chain(turned))
        .help("take away the `within` that is wrong");
  }
}
