package dossier.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dossier.check.Accepted;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Explanation;
import dossier.diagnostic.Note;
import dossier.diagnostic.Place;
import dossier.input.Position;
import dossier.input.Signs;
import dossier.site.BuildReport;
import java.util.List;

/**
 * Findings in SARIF 2.1.0, which code hosts show beside changed lines. Accepted findings are
 * suppressed results with their reason.
 */
final class FindingsSarif {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Code> RULES = List.of(Code.values());

  private final Whereabouts whereabouts;

  private FindingsSarif(Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
  }

  static String of(BuildReport report, Whereabouts whereabouts) {
    FindingsSarif sarif = new FindingsSarif(whereabouts);
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "dossier");
    String version = Main.class.getPackage().getImplementationVersion();
    if (version != null) {
      driver.put("version", version);
    }
    ArrayNode rules = driver.putArray("rules");
    RULES.forEach(code -> rule(code, rules.addObject()));
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    report.findings().open().forEach(finding -> sarif.result(finding, results.addObject()));
    report.findings().accepted().forEach(accepted -> sarif.result(accepted, results.addObject()));
    try {
      return Signs.visibleJson(JSON.writeValueAsString(root)) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of strings can always be written", impossible);
    }
  }

  private static void rule(Code code, ObjectNode rule) {
    rule.put("id", code.id());
    rule.putObject("shortDescription").put("text", code.summary());
    rule.putObject("help").put("text", Explanation.of(code)).put("markdown", Explanation.of(code));
    rule.putObject("defaultConfiguration").put("level", code.severity().word());
  }

  private void result(Accepted accepted, ObjectNode result) {
    result(accepted.finding(), result);
    result
        .putArray("suppressions")
        .addObject()
        .put("kind", "inSource")
        .put("justification", accepted.allowance().reason());
  }

  private void result(Diagnostic finding, ObjectNode result) {
    result.put("ruleId", finding.code().id()).put("ruleIndex", RULES.indexOf(finding.code()));
    result.put("level", finding.severity().word());
    String steps = String.join("; ", finding.help());
    result
        .putObject("message")
        .put("text", finding.message() + (steps.isEmpty() ? "" : "\nHelp: " + steps));
    location(finding.place(), result.putArray("locations").addObject());
    ArrayNode related = JSON.createArrayNode();
    for (Note note : finding.notes()) {
      ObjectNode location = related.addObject().put("id", related.size());
      location.putObject("message").put("text", note.message());
      location(note.place() == null ? finding.place() : note.place(), location);
    }
    if (!related.isEmpty()) {
      result.set("relatedLocations", related);
    }
  }

  private void location(Place place, ObjectNode location) {
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", whereabouts.uri(place));
    place
        .span()
        .ifPresent(
            span -> {
              Position start = place.file().position(span.start());
              Position end = place.file().position(span.end());
              physical
                  .putObject("region")
                  .put("startLine", start.line())
                  .put("startColumn", start.column())
                  .put("endLine", end.line())
                  .put("endColumn", end.column());
            });
  }
}
