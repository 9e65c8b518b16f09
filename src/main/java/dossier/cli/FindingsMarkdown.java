package dossier.cli;

import dossier.content.Part;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Note;
import dossier.diagnostic.Severity;
import dossier.input.Signs;
import dossier.propose.Proposal;
import dossier.propose.Proposals;
import dossier.site.BuildReport;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Findings as a page of Markdown, for somebody who reads the summary of a run and nothing else. */
final class FindingsMarkdown {
  private static final int MOST = 200;

  /** Signs that Markdown, its tables or HTML would read as their own. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&@$]");

  private FindingsMarkdown() {}

  static String of(BuildReport report, Proposals proposals, Whereabouts whereabouts) {
    StringBuilder out = new StringBuilder("## What was found\n\n");
    Tally.of(report).strip().lines().forEach(line -> out.append(escaped(line)).append("  \n"));
    out.append('\n').append(verdict(report)).append('\n');
    int count = report.findings().open().size();
    if (count > 0) {
      out.append("\n| where | what | next step |\n|---|---|---|\n");
    }
    report.findings().open().stream()
        .sorted(Comparator.comparing(Diagnostic::severity))
        .limit(MOST)
        .forEach(found -> out.append(row(found, whereabouts)));
    if (count > MOST) {
      out.append("\nAnd ")
          .append(count - MOST)
          .append(" more: `dossier check --all` prints them.\n");
    }
    return out.append(found(proposals)).toString();
  }

  /** What the program found in the texts, by name. */
  private static String found(Proposals proposals) {
    if (proposals.all().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("\n### Found in your texts\n\n");
    out.append(escaped(StringUtils.capitalize(Tally.found(proposals)).strip())).append(".\n\n");
    for (Part part : List.of(Part.PERSON, Part.EVENT, Part.PLACES)) {
      List<Proposal> found = proposals.all(part);
      found.stream()
          .limit(MOST)
          .forEach(each -> out.append("- ").append(escaped(each.title())).append('\n'));
      out.append(found.size() > MOST ? "- …\n" : "");
    }
    return out + "\nEach says on its page what it rests on. `dossier adopt` makes one yours.\n";
  }

  private static String verdict(BuildReport report) {
    if (report.findings().hasErrors()) {
      return "**The site stays as it was until every error is mended.**";
    }
    return report.findings().open().isEmpty()
        ? "Nothing is left to mend."
        : "Nothing stops the site. What is listed is worth a look.";
  }

  private static String row(Diagnostic found, Whereabouts whereabouts) {
    String line = found.place().position().map(position -> ", line " + position.line()).orElse("");
    StringJoiner what = new StringJoiner("<br>");
    what.add(
        (found.severity() == Severity.ERROR ? "**error**: " : found.severity().word() + ": ")
            + escaped(found.message()));
    for (Note note : found.notes()) {
      what.add(escaped(note.message() + (note.place() == null ? "" : " (" + note.place() + ")")));
    }
    StringJoiner help = new StringJoiner("<br>");
    found.help().forEach(step -> help.add(escaped(step)));
    return "| "
        + escaped(whereabouts.path(found.place()) + line)
        + " | "
        + what
        + " | "
        + help
        + " |\n";
  }

  private static String escaped(String words) {
    return MARKUP.matcher(Signs.visible(words)).replaceAll("\\\\$0").replaceAll("\\s+", " ");
  }
}
