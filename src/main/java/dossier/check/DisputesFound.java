package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.link.Concordance;
import dossier.record.Event;
import dossier.record.Person;
import dossier.record.StatedDispute;
import java.util.List;

/** What an author says of a dispute that the build finds speaks of one that it does find. */
final class DisputesFound implements Check {

  @Override
  public void run(Concordance concordance, Diagnostics diagnostics) {
    for (Person person : concordance.catalogue().people().values()) {
      check(person.id(), person.disputes(), concordance, diagnostics);
    }
    for (Event event : concordance.catalogue().events().values()) {
      check(event.id(), event.disputes(), concordance, diagnostics);
    }
  }

  private static void check(
      String record, List<StatedDispute> stated, Concordance concordance, Diagnostics diagnostics) {
    for (StatedDispute each : stated) {
      boolean isFound =
          concordance.disputes().of(record).stream()
              .filter(dispute -> dispute.kind().equals(each.on()))
              .anyMatch(
                  dispute ->
                      stated.stream().noneMatch(own -> own.claims().equals(dispute.claims())));
      if (each.claims().isEmpty() && !isFound) {
        diagnostics.add(report(each));
      }
    }
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
