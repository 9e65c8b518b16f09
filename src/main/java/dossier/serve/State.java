package dossier.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dossier.content.Part;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import dossier.diagnostic.TextPrinter;
import dossier.propose.Proposal;
import dossier.record.Imprint.Proposed;
import dossier.site.BuildReport;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** What the preview's own script is told about the last build, as JSON. */
final class State {
  private static final int MOST = 100;
  private static final ObjectMapper JSON = new ObjectMapper();

  private State() {}

  /**
   * The name of the build, its fault, the count of each severity, and the findings, the gravest
   * first, each with its severity, its place and the words that a terminal would show; and for each
   * page of a record that the program found, the command that makes it the editor's.
   *
   * @param adopt the command, without the id
   */
  static byte[] of(Round round, String adopt) {
    ObjectNode root = JSON.createObjectNode();
    root.put("build", round.name()).put("fault", round.fault());
    BuildReport report = round.report();
    ArrayNode counts = root.putArray("counts");
    ArrayNode findings = root.putArray("findings");
    if (report != null) {
      for (Severity severity : Severity.values()) {
        int count = report.findings().count(severity);
        if (count > 0) {
          counts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
        }
      }
      report.findings().open().stream()
          .sorted(Comparator.comparing(Diagnostic::severity))
          .limit(MOST)
          .forEach(found -> findings.add(finding(found)));
      adopt(report, adopt, root.putArray("adopt"));
      root.put("left", Math.max(0, report.findings().open().size() - MOST));
    }
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void adopt(BuildReport report, String adopt, ArrayNode offers) {
    boolean havePages =
        report.catalogue().filter(all -> all.imprint().proposed() == Proposed.SHOW).isPresent();
    for (Proposal each : havePages ? report.proposals().all() : List.<Proposal>of()) {
      if (each.part() == Part.PERSON || each.part() == Part.EVENT) {
        String page = each.path().replaceFirst("md$", "html");
        offers.addObject().put("page", page).put("command", adopt + " " + each.id());
      }
    }
  }

  private static ObjectNode finding(Diagnostic found) {
    return JSON.createObjectNode()
        .put("severity", found.severity().word())
        .put("place", found.place().toString())
        .put("words", TextPrinter.print(List.of(found)));
  }
}
