package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.input.InputFile;
import dossier.link.Concordance;
import dossier.mention.MentionFinder;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Interpretation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code order.md}. */
class EventOrderTest {
  @TestFactory
  Stream<DynamicContainer> eventsStandInTheOrderOfTheExamples() {
    return ExampleFile.tests("order.md", EventOrderTest::check);
  }

  private static void check(Example example) {
    Catalogue catalogue =
        Interpretation.of(
            Arrays.stream(example.input().split(";"))
                .map(event -> givenEvent(List.of(event.strip().split("\\s+"))))
                .toList(),
            new Diagnostics());
    Concordance concordance =
        Concordance.of(catalogue, MentionFinder.find(catalogue), Concordance.verify(catalogue));
    assertThat(
            concordance.chronology().events().stream()
                .map(Event::id)
                .collect(Collectors.joining(" ")))
        .isEqualTo(example.get("order"));
  }

  /** An event from its id, its dates and, behind the word "after", the ids of others. */
  private static ContentFile givenEvent(List<String> words) {
    int after = words.contains("after") ? words.indexOf("after") : words.size();
    String accounts =
        words.subList(1, after).stream()
            .map(date -> "  - text: words that tell of it\n    date: " + date + "\n")
            .collect(Collectors.joining());
    String earlier =
        String.join(", ", words.subList(Math.min(after + 1, words.size()), words.size()));
    String event =
        "---\ntitle: It happened\nkind: event\nafter: ["
            + earlier
            + "]\naccounts:\n"
            + accounts
            + "---\n";
    InputFile file = new InputFile("content/events/" + words.get(0) + ".md", event);
    return ContentFile.read(new ScannedFile(Part.EVENT, file), new Diagnostics()).orElseThrow();
  }
}
