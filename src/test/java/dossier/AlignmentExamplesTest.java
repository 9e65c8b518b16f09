package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.input.Span;
import dossier.parallel.Alignment;
import dossier.parallel.Bead;
import dossier.parallel.OwnWords;
import dossier.parallel.Sentence;
import dossier.text.Passage;
import dossier.text.Word;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the cases of {@code alignment.md} and {@code differences.md}. */
class AlignmentExamplesTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicContainer> alignments() {
    return ExampleFile.tests("alignment.md", this::alignment);
  }

  @TestFactory
  Stream<DynamicContainer> differences() {
    return ExampleFile.tests("differences.md", AlignmentExamplesTest::difference);
  }

  private void alignment(Example example) {
    String[] texts = example.input().split("(?m)^---$", 2);
    GivenVersions versions = new GivenVersions(folder.resolve("line-" + example.line()));
    versions.add("a", "1701", texts[0]);
    versions.add("b", "1702", texts[1]);

    List<Alignment> alignments = versions.parallels().all();
    assertThat(alignments).hasSize(1);
    assertThat(lines(alignments.get(0))).isEqualTo(example.expected());
  }

  private static String lines(Alignment alignment) {
    return alignment.beads().stream()
        .map(AlignmentExamplesTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Bead bead) {
    String left = places(bead.left());
    String right = places(bead.right());
    return bead.isAligned() ? left + " = " + right : left.isEmpty() ? "- " + right : left + " -";
  }

  private static String places(List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> sentence.passage().number() + "." + sentence.number())
        .collect(Collectors.joining(" + "));
  }

  private static void difference(Example example) {
    Passage left = GivenText.passage(example.input());
    Passage right = GivenText.passage(example.get("other"));
    OwnWords own = OwnWords.of(words(left), words(right));

    assertThat(bracketed(left, own.left())).isEqualTo(example.get("left"));
    assertThat(bracketed(right, own.right())).isEqualTo(example.get("right"));
    OwnWords turned = OwnWords.of(words(right), words(left));
    assertThat(letters(right, turned.left())).isEqualTo(letters(right, own.right()));
  }

  private static List<Word> words(Passage passage) {
    return Word.in(passage, new Span(0, passage.words().length()));
  }

  private static String bracketed(Passage passage, List<Span> runs) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span run : runs) {
      out.append(passage.words(), at, run.start())
          .append('[')
          .append(run.in(passage.words()))
          .append(']');
      at = run.end();
    }
    return out.append(passage.words().substring(at)).toString();
  }

  private static int letters(Passage passage, List<Span> runs) {
    return runs.stream().mapToInt(run -> run.in(passage.words()).length()).sum();
  }
}
