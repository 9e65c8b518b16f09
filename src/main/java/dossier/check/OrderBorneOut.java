package dossier.check;

import dossier.citation.Reference;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.record.Event;
import java.util.List;
import java.util.Optional;

/**
 * What an event is said to come after does not lie behind it by its date.
 *
 * <p>The rule: the event ends for certain before the other begins; where the other has no date,
 * before the latest of those that the other came after.
 */
final class OrderBorneOut implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.catalogue().events().values().stream()
        .flatMap(
            event ->
                event.after().stream()
                    .flatMap(earlier -> contradiction(event, earlier, concordance).stream()))
        .toList();
  }

  private static Optional<Diagnostic> contradiction(
      Event event, Reference earlier, Concordance concordance) {
    Optional<Edtf> date = concordance.dates().date(event.id());
    Optional<Edtf> other = concordance.chronology().standing(earlier.id());
    if (date.isEmpty() || other.isEmpty() || !date.get().before(other.get())) {
      return Optional.empty();
    }
    boolean isDated = concordance.dates().date(earlier.id()).isPresent();
    Diagnostic found =
        Diagnostic.of(
            Code.ORDER_CONTRADICTED,
            earlier.place(),
            "this event is said to come after “" + earlier.id() + "”, but its date lies before");
    return Optional.of(
        found
            .note(
                "it is dated " + concordance.dates().wording(event.id()).orElse(""),
                LifeBounds.datePlace(concordance, event))
            .note(
                "“"
                    + earlier.id()
                    + "” "
                    + (isDated ? "is dated " : "came after what is dated ")
                    + other.get().wording())
            .help("take away the `after` that is wrong, or correct a date"));
  }
}
