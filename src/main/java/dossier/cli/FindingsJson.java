package dossier.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dossier.check.Accepted;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Note;
import dossier.diagnostic.Place;
import dossier.diagnostic.Severity;
import dossier.input.Signs;
import dossier.link.Concordance;
import dossier.link.Coverage;
import dossier.record.Source;
import dossier.site.BuildReport;

/**
 * Findings for programs: one JSON object, with lines and columns from 1, columns in code points.
 */
final class FindingsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FindingsJson() {}

  static String of(BuildReport report) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode findings = root.putArray("findings");
    report.findings().open().forEach(finding -> findings.add(finding(finding)));
    ArrayNode accepted = root.putArray("accepted");
    report.findings().accepted().forEach(each -> accepted.add(accepted(each)));
    for (Severity severity : Severity.values()) {
      root.put(severity.word() + "s", report.findings().count(severity));
    }
    root.put("complete", !report.findings().isCut());
    report
        .known()
        .ifPresent(
            concordance -> {
              ObjectNode citations = root.putObject("citations");
              citations.put("total", concordance.evidence().attestations().size());
              citations.put("verified", concordance.evidence().verifiedCount());
              ArrayNode coverage = root.putArray("coverage");
              concordance
                  .catalogue()
                  .sources()
                  .values()
                  .forEach(source -> coverage.add(coverage(source, concordance)));
            });
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try {
      return Signs.visibleJson(
          JSON.writer(
                      new DefaultPrettyPrinter()
                          .withObjectIndenter(indenter)
                          .withArrayIndenter(indenter))
                  .writeValueAsString(root)
              + "\n");
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of strings can always be written", impossible);
    }
  }

  /** How much of a source the records use, in counts. */
  private static ObjectNode coverage(Source source, Concordance concordance) {
    Coverage coverage = Coverage.of(source, concordance);
    ObjectNode node = JSON.createObjectNode();
    node.put("source", source.id());
    node.put("passages", coverage.passages()).put("passagesCited", coverage.passagesCited());
    node.put("names", coverage.names()).put("namesClaimed", coverage.namesClaimed());
    return node.put("dates", coverage.dates()).put("datesUsed", coverage.datesUsed());
  }

  private static ObjectNode accepted(Accepted accepted) {
    return finding(accepted.finding()).put("reason", accepted.allowance().reason());
  }

  private static ObjectNode finding(Diagnostic finding) {
    ObjectNode node = JSON.createObjectNode();
    node.put("code", finding.code().id());
    node.put("severity", finding.severity().word());
    place(finding.place(), node);
    node.put("message", finding.message());
    ArrayNode notes = node.putArray("notes");
    for (Note note : finding.notes()) {
      ObjectNode noted = notes.addObject().put("message", note.message());
      if (note.place() != null) {
        place(note.place(), noted);
      }
    }
    ArrayNode help = node.putArray("help");
    finding.help().forEach(help::add);
    return node;
  }

  private static void place(Place place, ObjectNode node) {
    node.put("file", place.file().path());
    place
        .position()
        .ifPresent(position -> node.put("line", position.line()).put("column", position.column()));
  }
}
