package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.citation.Reference;
import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.input.InputFile;
import dossier.propose.Proposals;
import dossier.propose.Proposer;
import dossier.propose.event.EventProposer;
import dossier.record.Account;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Interpretation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code events.md}. */
class EventExamplesTest {
  private static final Pattern AUTHOR = Pattern.compile("^author (\\S+): ");
  private static final Pattern NAME = Pattern.compile("([\\[{])([^]}=]+)(?:=([^]}]+))?[]}]");

  @TestFactory
  Stream<DynamicContainer> events() {
    return ExampleFile.tests("events.md", EventExamplesTest::check);
  }

  private static void check(Example example) {
    Catalogue catalogue = catalogue(example.input().split(" ¦ "));
    List<Proposer> proposers = List.of(new EventProposer());
    Proposals proposals = Proposals.from(catalogue, proposers);
    Catalogue proposed = proposals.addedTo(catalogue);
    assertThat(
            proposals.all(Part.EVENT).stream()
                .map(proposal -> told(proposed.event(proposal.id()).orElseThrow()))
                .collect(Collectors.joining(" ¦ ")))
        .isEqualTo(example.get("events"));
    assertThat(proposals.all(Part.EVENT)).allMatch(proposal -> !proposal.why().isEmpty());
  }

  /** An event in a line: {@code arrest (anna-weir arrested): “words” 1930, dover}. */
  private static String told(Event event) {
    String people =
        event.people().stream()
            .map(each -> each.person().id() + " " + each.role())
            .collect(Collectors.joining(", "));
    String after =
        event.after().stream().map(each -> "; after " + each.id()).collect(Collectors.joining());
    return event.kind()
        + " ("
        + people
        + "): "
        + event.title()
        + event.accounts().stream().map(EventExamplesTest::told).collect(Collectors.joining())
        + after;
  }

  private static String told(Account account) {
    List<String> parts = new ArrayList<>();
    account.date().ifPresent(date -> parts.add(date.toString()));
    account.locality().ifPresent(place -> parts.add(place.id()));
    account.citation().telling().tellers().forEach(teller -> parts.add("by " + teller.id()));
    account.citation().telling().hedged().ifPresent(hedge -> parts.add(hedge.word()));
    return "; “"
        + account.citation().quote()
        + "”"
        + parts.stream().map(part -> ", " + part).collect(Collectors.joining());
  }

  /**
   * People stand in square brackets, places in braces, each source behind a bar, its author before
   * it.
   */
  private static Catalogue catalogue(String... texts) {
    List<ContentFile> files = new ArrayList<>();
    Map<String, Set<String>> people = new LinkedHashMap<>();
    Map<String, Set<String>> places = new LinkedHashMap<>();
    for (int at = 0; at < texts.length; at++) {
      Matcher author = AUTHOR.matcher(texts[at]);
      String field = author.find() ? "author: " + author.group(1) + "\n" : "";
      Matcher name = NAME.matcher(author.replaceFirst(""));
      String words =
          name.replaceAll(
              found -> {
                String id = found.group(3) == null ? found.group(2) : found.group(3);
                (found.group(1).equals("[") ? people : places)
                    .computeIfAbsent(Reference.idFor(id), unused -> new LinkedHashSet<>())
                    .add(found.group(2));
                return Matcher.quoteReplacement(found.group(2));
              });
      files.add(
          file(
              Part.SOURCE,
              "sources/" + (char) ('a' + at) + ".md",
              "---\ntitle: A\n"
                  + field
                  + "siglum: "
                  + (char) ('A' + at)
                  + "\n---\n\n"
                  + words
                  + "\n"));
    }
    people.forEach(
        (id, forms) ->
            files.add(
                file(
                    Part.PERSON,
                    "people/" + id + ".md",
                    "---\nname: " + forms.iterator().next() + "\nnames: " + forms + "\n---\n")));
    StringBuilder all = new StringBuilder();
    places.forEach(
        (id, forms) ->
            all.append("- id: " + id + "\n  name: " + forms.iterator().next() + "\n")
                .append("  names: " + forms + "\n"));
    if (!places.isEmpty()) {
      files.add(file(Part.PLACES, "places.yml", all.toString()));
    }
    return Interpretation.of(files, new Diagnostics());
  }

  private static ContentFile file(Part part, String path, String text) {
    return ContentFile.read(
            new ScannedFile(part, new InputFile("content/" + path, text)), new Diagnostics())
        .orElseThrow();
  }
}
