package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.input.InputFile;
import dossier.propose.Proposals;
import dossier.propose.people.PeopleProposer;
import dossier.propose.statement.StatementProposer;
import dossier.record.Catalogue;
import dossier.record.Interpretation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code statements.md}. */
class StatementExamplesTest {
  @TestFactory
  Stream<DynamicContainer> statements() {
    return ExampleFile.tests("statements.md", StatementExamplesTest::check);
  }

  private static void check(Example example) {
    InputFile file =
        new InputFile("content/sources/a.md", "---\ntitle: A\n---\n\n" + example.input() + "\n");
    ContentFile source =
        ContentFile.read(new ScannedFile(Part.SOURCE, file), new Diagnostics()).orElseThrow();
    Catalogue catalogue = Interpretation.of(List.of(source), new Diagnostics());
    Proposals proposals =
        Proposals.from(catalogue, List.of(new PeopleProposer(), new StatementProposer()));
    assertThat(
            proposals.addedTo(catalogue).people().values().stream()
                .flatMap(
                    person ->
                        person.statements().stream()
                            .map(each -> person.id() + " " + each.on() + ": " + each.says()))
                .collect(Collectors.joining(" ¦ ")))
        .isEqualTo(example.get("statements"));
  }
}
