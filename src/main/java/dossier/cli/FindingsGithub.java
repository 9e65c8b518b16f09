package dossier.cli;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Note;
import dossier.diagnostic.Severity;
import dossier.input.Position;
import dossier.input.Signs;
import dossier.site.BuildReport;
import java.util.StringJoiner;

/** Findings as workflow commands of GitHub Actions, which shows them beside the changed lines. */
final class FindingsGithub {
  private FindingsGithub() {}

  static String of(BuildReport report, Whereabouts whereabouts) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic finding : report.findings().open()) {
      out.append("::")
          .append(finding.severity() == Severity.NOTE ? "notice" : finding.severity().word());
      out.append(' ').append(properties(finding, whereabouts));
      out.append("::").append(data(message(finding))).append('\n');
    }
    return out + Tally.of(report);
  }

  private static String properties(Diagnostic finding, Whereabouts whereabouts) {
    StringJoiner properties = new StringJoiner(",");
    properties.add("file=" + property(whereabouts.path(finding.place())));
    finding
        .place()
        .span()
        .ifPresent(
            span -> {
              Position start = finding.place().file().position(span.start());
              Position end = finding.place().file().position(span.end());
              properties.add("line=" + start.line()).add("endLine=" + end.line());
              // GitHub shows columns only where a finding stays within one line.
              if (start.line() == end.line()) {
                properties.add("col=" + start.column()).add("endColumn=" + end.column());
              }
            });
    return properties.add("title=" + property(finding.code().id())).toString();
  }

  private static String message(Diagnostic finding) {
    StringJoiner lines = new StringJoiner("\n").add(Signs.visible(finding.message()));
    for (Note note : finding.notes()) {
      String at = note.place() == null ? "" : " (" + note.place() + ")";
      lines.add(Signs.visible("note: " + note.message() + at));
    }
    finding.help().forEach(help -> lines.add(Signs.visible("help: " + help)));
    return lines.toString();
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(Signs.visible(words)).replace(":", "%3A").replace(",", "%2C");
  }
}
