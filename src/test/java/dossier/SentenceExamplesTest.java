package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.input.InputFile;
import dossier.text.Passage;
import dossier.text.SourceTextReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code sentences.md}. */
class SentenceExamplesTest {
  @TestFactory
  Stream<DynamicContainer> sentences() {
    return ExampleFile.tests("sentences.md", SentenceExamplesTest::check);
  }

  private static void check(Example example) {
    Passage passage = givenPassage(example.input().replace(" ¦ ", " ").replace("¦", ""));
    assertThat(passage.sentences())
        .extracting(passage::quotable)
        .isEqualTo(
            Arrays.stream(example.input().split("¦"))
                .map(sentence -> sentence.strip().replace("\\", "").replaceAll("\\^\\d\\^", ""))
                .toList());
  }

  private static Passage givenPassage(String words) {
    // a number and a full stop would begin a list of Markdown's own
    String escaped = words.replaceFirst("^(\\d+)\\.", "$1\\\\.");
    InputFile file =
        new InputFile("content/sources/a.md", "---\ntitle: A\n---\n\n" + escaped + "\n");
    ContentFile content =
        ContentFile.read(new ScannedFile(Part.SOURCE, file), new Diagnostics()).orElseThrow();
    List<Passage> passages = SourceTextReader.read(content.body(), new Diagnostics()).passages();
    assertThat(passages).hasSize(1);
    return passages.get(0);
  }
}
