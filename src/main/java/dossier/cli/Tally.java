package dossier.cli;

import dossier.content.Part;
import dossier.diagnostic.Severity;
import dossier.link.Concordance;
import dossier.propose.Proposals;
import dossier.record.Catalogue;
import dossier.site.BuildReport;
import java.util.Locale;

/** The last lines of a run: what there is, what was verified, what was found. */
final class Tally {
  private Tally() {}

  static String of(BuildReport report) {
    StringBuilder out = new StringBuilder(report.findings().open().isEmpty() ? "" : "\n");
    report.known().ifPresent(concordance -> out.append(records(concordance)).append('\n'));
    out.append(found(report.proposals()));
    out.append(count(report, Severity.ERROR)).append(", ");
    out.append(count(report, Severity.WARNING)).append(", ");
    out.append(count(report, Severity.NOTE));
    int accepted = report.findings().accepted().size();
    out.append(accepted == 0 ? "" : "; " + accepted + " accepted with a reason");
    out.append('\n');
    if (report.findings().isCut()) {
      out.append(
          "later checks have not run: other findings may follow once the errors are mended\n");
    }
    return out.toString();
  }

  private static String records(Concordance concordance) {
    Catalogue catalogue = concordance.catalogue();
    return plural(catalogue.sources().size(), "source", "sources")
        + ", "
        + plural(catalogue.people().size(), "person", "people")
        + ", "
        + organisations(catalogue.organisations().size())
        + plural(catalogue.events().size(), "event", "events")
        + "; "
        + String.format(Locale.ROOT, "%,d", concordance.evidence().verifiedCount())
        + " of "
        + plural(concordance.evidence().attestations().size(), "quote", "quotes")
        + " verified";
  }

  private static String organisations(int number) {
    return number == 0 ? "" : plural(number, "organisation", "organisations") + ", ";
  }

  /** What the program found besides, in a line; nothing if it found nothing. */
  static String found(Proposals proposals) {
    return proposals.all().isEmpty()
        ? ""
        : "found in the texts by the program: "
            + plural(proposals.all(Part.PERSON).size(), "person", "people")
            + ", "
            + plural(proposals.all(Part.EVENT).size(), "event", "events")
            + ", "
            + plural(proposals.all(Part.PLACES).size(), "place", "places")
            + "\n";
  }

  private static String count(BuildReport report, Severity severity) {
    return plural(report.findings().count(severity), severity.word(), severity.word() + "s");
  }

  /** A count with its word. */
  static String plural(int count, String one, String many) {
    return String.format(Locale.ROOT, "%,d", count) + " " + (count == 1 ? one : many);
  }
}
