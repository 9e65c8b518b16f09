package dossier.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import dossier.diagnostic.TextPrinter;
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
   * first, each with its severity, its place and the words that a terminal would show.
   */
  static byte[] of(Round round) {
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
      root.put("left", Math.max(0, report.findings().open().size() - MOST));
    }
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode finding(Diagnostic found) {
    return JSON.createObjectNode()
        .put("severity", found.severity().word())
        .put("place", found.place().toString())
        .put("words", TextPrinter.print(List.of(found)));
  }
}
