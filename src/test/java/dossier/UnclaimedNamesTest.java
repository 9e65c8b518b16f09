package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.input.InputFile;
import dossier.name.NamePhrase;
import dossier.name.NamePhrases;
import dossier.text.Passage;
import dossier.text.SourceText;
import dossier.text.SourceTextReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code unclaimed.md}. */
class UnclaimedNamesTest {
  @TestFactory
  Stream<DynamicContainer> phrasesAreFoundAsTheExamplesSay() {
    return ExampleFile.tests("unclaimed.md", UnclaimedNamesTest::thenFound);
  }

  private static void thenFound(Example example) {
    SourceText text = givenText(example.input());
    NamePhrases phrases = new NamePhrases(List.of(text));
    String found =
        text.passages().stream()
            .map(passage -> bracketed(passage, phrases.in(passage, List.of())))
            .collect(Collectors.joining(" ¶ "));
    assertThat(found).isEqualTo(example.get("found"));
  }

  private static SourceText givenText(String written) {
    InputFile file =
        new InputFile("text.md", "---\n---\n" + written.replaceAll("\\s*¶\\s*", "\n\n"));
    Diagnostics diagnostics = new Diagnostics();
    ContentFile content =
        ContentFile.read(new ScannedFile(Part.SOURCE, file), diagnostics).orElseThrow();
    return SourceTextReader.read(content.body(), diagnostics);
  }

  private static String bracketed(Passage passage, List<NamePhrase> phrases) {
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (NamePhrase phrase : phrases) {
      drawn.append(passage.words(), at, phrase.span().start()).append('[').append(phrase.words());
      drawn.append(
          phrase.guess() == NamePhrase.Guess.UNKNOWN ? "]" : ": " + phrase.guess().word() + "]");
      at = phrase.span().end();
    }
    return drawn.append(passage.words().substring(at)).toString();
  }
}
