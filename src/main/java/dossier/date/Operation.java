package dossier.date;

import java.util.List;
import java.util.Optional;

/** Makes the meaning of a phrase out of those of its parts. */
@FunctionalInterface
interface Operation {

  /**
   * The meaning of the whole.
   *
   * @param parts those that mean something, in their order
   * @return empty if the parts do not make such a phrase: a 40th day, a span that runs backwards
   */
  Optional<Meaning> of(List<Found> parts);
}
