package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final String SHORT = "The ship sailed at dawn with sixty men.";

  @Test
  void wordsThatFitAreTakenWhole() {
    assertThat(Summary.opening(SHORT)).isEqualTo(SHORT);
    assertThat(Summary.opening("")).isEmpty();
  }

  @Test
  void asManySentencesAreTakenAsFit() {
    assertThat(Summary.opening(String.join(" ", SHORT, SHORT, SHORT, SHORT, SHORT)))
        .isEqualTo(String.join(" ", SHORT, SHORT, SHORT, SHORT));
  }

  @Test
  void anInitialEndsNoSentence() {
    String whole = "Mr. J. Thorne ".repeat(4) + "sailed with her, and came back.";
    assertThat(Summary.opening(whole + " " + "Then words ".repeat(15) + "end.")).isEqualTo(whole);
  }

  @Test
  void aLongSentenceIsCutAtTheEndOfAClause() {
    String clause = "the ship, which had lain in harbour all winter while the owners quarrelled";
    assertThat(Summary.opening(clause + ", sailed " + "on and ".repeat(20) + "on."))
        .isEqualTo(clause + " …");
  }

  @Test
  void aSentenceWithoutClausesIsCutAtTheEndOfAWord() {
    String summary = Summary.opening("word ".repeat(60).strip() + ".");
    assertThat(summary).hasSizeBetween(140, 160).endsWith("word …");
  }

  @Test
  void aShortSentenceBeforeALongOneIsNotLeftAlone() {
    String summary =
        Summary.opening("They sailed. Of the sixty men on board, " + "many and ".repeat(30) + "I.");
    assertThat(summary)
        .hasSizeBetween(50, 160)
        .startsWith("They sailed. Of the sixty")
        .endsWith("…");
  }
}
