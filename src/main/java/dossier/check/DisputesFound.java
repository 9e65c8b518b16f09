package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.record.Event;
import dossier.record.Person;
import dossier.record.StatedDispute;
import java.util.ArrayList;
import java.util.List;

/** What an author says of a dispute that the build finds speaks of one that it does find. */
final class DisputesFound implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    List<Diagnostic> found = new ArrayList<>();
    for (Person person : concordance.catalogue().people().values()) {
      found.addAll(unfound(person.id(), person.disputes(), concordance));
    }
    for (Event event : concordance.catalogue().events().values()) {
      found.addAll(unfound(event.id(), event.disputes(), concordance));
    }
    return found;
  }

  private static List<Diagnostic> unfound(
      String record, List<StatedDispute> stated, Concordance concordance) {
    List<Diagnostic> found = new ArrayList<>();
    for (StatedDispute each : stated) {
      boolean isFound =
          concordance.disputes().of(record).stream()
              .filter(dispute -> dispute.kind().equals(each.on()))
              .anyMatch(
                  dispute ->
                      stated.stream().noneMatch(own -> own.claims().equals(dispute.claims())));
      if (each.claims().isEmpty() && !isFound) {
        found.add(report(each));
      }
    }
    return found;
  }

  private static Diagnostic report(StatedDispute stated) {
    return Diagnostic.of(
            Code.DISPUTE_UNFOUND,
            stated.place(),
            "the sources do not differ on the "
                + stated.on()
                + " here, as far as the build can see")
        .help("take this away, or state the dispute itself, with two `claims:` and their quotes");
  }
}
