package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that prints the citation of some words. */
class QuoteCommandTest {
  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void givenALogAndADiary() throws IOException {
    workspace = new Workspace(folder);
    write("dossier.yml", "title: The light\n");
    write(
        "sources/log.md",
        "---\ntitle: Log\n---\nAnna Weir lit^2^ the lamp.\n\nShe said \"no\", and the lamp was lit"
            + " by Hugh, and again the lamp was lit by Hugh.\n");
    write("sources/diary.md", "---\ntitle: Diary\n---\nThe oil came late.\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome quote(String... words) {
    String[] arguments = new String[words.length + 3];
    arguments[0] = "quote";
    System.arraycopy(words, 0, arguments, 1, words.length);
    arguments[words.length + 1] = "--content";
    arguments[words.length + 2] = folder.resolve("content").toString();
    return workspace.run(arguments);
  }

  @Test
  void theCitationHasSourcePassageAndWholeWordsAsTheyStand() {
    assertThat(quote("WEIR  lit the la"))
        .isEqualTo(new Outcome(0, "log §1: \"Weir lit the lamp\"\n"));
  }

  @Test
  void wordsWithStraightMarksStandBetweenCurlyOnes() {
    assertThat(quote("said \"no\"", "log").output()).isEqualTo("log §2: “said \"no\"”\n");
  }

  @Test
  void wordsThatStandAtSeveralPlacesAreGivenForEachWithWhatTellsThemApart() {
    assertThat(quote("the lamp").output())
        .isEqualTo(
            "log §1: \"the lamp\"\nlog §2: \"and the lamp was\"\nlog §2: \"again the lamp was\"\n");
  }

  @Test
  void wordsThatStandNowhereAreAnsweredByTheNearestWithWhatDiffers() {
    assertThat(quote("The oil came early"))
        .isEqualTo(
            new Outcome(
                1,
                """
                these words stand in no source
                nearest: diary §1: "The oil came late"
                the source has “late” where you have “early”
                """));
    assertThat(quote("The oil came late", "log").exitCode()).isEqualTo(1);
    assertThat(quote("sixteen barrels").output()).isEqualTo("these words stand in no source\n");
  }

  @Test
  void aSourceThatIsNotThereIsWrongUsage() {
    Outcome outcome = quote("the lamp", "logg");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.output()).contains("there is no source “logg”", "log");
  }

  @Test
  void everyCitationPrintedIsVerified() throws IOException {
    StringBuilder person = new StringBuilder("---\nname: Anna Weir\n---\n");
    StringBuilder notes = new StringBuilder();
    int number = 0;
    for (String words : new String[] {"lit", "the lamp", "no", "oil"}) {
      for (String citation : quote(words).output().lines().toList()) {
        number++;
        person.append("Told.[^").append(number).append("]\n\n");
        notes.append("[^").append(number).append("]: ").append(citation).append("\n\n");
      }
    }
    write("people/anna-weir.md", person.append(notes).toString());

    assertThat(number).isGreaterThan(6);
    assertThat(workspace.check().output()).contains(number + " of " + number + " quotes verified");
  }
}
