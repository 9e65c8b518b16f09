package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.citation.Hedge;
import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.input.InputFile;
import dossier.link.Concordance;
import dossier.link.Dispute;
import dossier.mention.MentionFinder;
import dossier.record.Catalogue;
import dossier.record.Claim;
import dossier.record.Interpretation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code disagreement.md}. */
class DisagreementExamplesTest {
  private static final String PLACES =
      """
      - {id: skarn-rock, name: Skarn Rock, within: skarn}
      - {id: skarn, name: Skarn, within: north}
      - {id: north, name: The North}
      - {id: weirhaven, name: Weirhaven}
      """;

  @TestFactory
  Stream<DynamicContainer> disputesAreFoundAsTheExamplesSay() {
    return ExampleFile.tests("disagreement.md", DisagreementExamplesTest::check);
  }

  private static void check(Example example) {
    Part part = example.input().startsWith("title:") ? Part.EVENT : Part.PERSON;
    String[] records = example.input().split("\n&\n", -1);
    List<ContentFile> files = new ArrayList<>();
    files.add(read(Part.PLACES, "places.yml", PLACES));
    for (int i = 0; i < records.length; i++) {
      files.add(read(part, i == 0 ? "it.md" : "other.md", "---\n" + records[i] + "\n---\n"));
    }
    Catalogue catalogue = Interpretation.of(files, new Diagnostics());
    Concordance concordance =
        Concordance.of(catalogue, MentionFinder.find(catalogue), Concordance.verify(catalogue));
    List<Dispute> found = concordance.disputes().of("it");
    assertThat(
            found.isEmpty()
                ? "no dispute"
                : found.stream()
                    .map(DisagreementExamplesTest::written)
                    .collect(Collectors.joining("\n")))
        .isEqualTo(example.get("expected"));
  }

  private static ContentFile read(Part part, String path, String words) {
    return ContentFile.read(new ScannedFile(part, new InputFile(path, words)), new Diagnostics())
        .orElseThrow();
  }

  private static String written(Dispute dispute) {
    String claims =
        dispute.claims().stream()
            .map(DisagreementExamplesTest::written)
            .collect(Collectors.joining(" · "));
    return dispute.kind()
        + ": "
        + dispute.question()
        + " — "
        + claims
        + (dispute.isReal() ? "" : " (apparent: " + dispute.apparent() + ")");
  }

  private static String written(Claim claim) {
    return claim.says()
        + claim
            .citation()
            .telling()
            .hedged()
            .map(Hedge::word)
            .map(hedge -> " (" + hedge + ")")
            .orElse("");
  }
}
