package dossier.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.address.Anchor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Draws marks upon words with brackets of HTML. */
class MarkedTextTest {

  private static final String WORDS = "Pell had the wheel & would not yield";

  @Test
  void bareWordsAreEscaped() {
    assertThat(MarkedText.of(WORDS).html().markup())
        .isEqualTo("Pell had the wheel &amp; would not yield");
  }

  @Test
  void aLinkStaysWholeAndTheRunAroundItIsCut() {
    assertThat(MarkedText.of(WORDS).linked(0, 4, "p.html").cited(0, 8, Anchor.run(1)).html())
        .hasToString(
            "<a href=\"p.html\"><mark id=\"c1\" data-run=\"c1\">Pell</mark></a>"
                + "<mark data-run=\"c1\"> had</mark> the wheel &amp; would not yield");
  }

  @Test
  void overlappingRunsNestWhereTheyOverlapAndHaveTheirIdsOnce() {
    assertThat(
            MarkedText.of("abcdef")
                .cited(0, 4, Anchor.run(1))
                .cited(2, 6, Anchor.run(2))
                .html()
                .markup())
        .isEqualTo(
            "<mark id=\"c1\" data-run=\"c1\">ab</mark>"
                + "<mark data-run=\"c1\"><mark id=\"c2\" data-run=\"c2\">cd</mark></mark>"
                + "<mark data-run=\"c2\">ef</mark>");
  }

  @Test
  void stylesAndBreaksOfTheSourceAreKept() {
    assertThat(
            MarkedText.of("line2 next").emphasized(0, 4).raised(4, 5).brokenAt(6).html().markup())
        .isEqualTo("<em>line</em><sup>2</sup> <br>next");
  }

  @Test
  void aNameIsLinkedThatOverlapsOnlyOneThatIsNot() {
    assertThat(
            MarkedText.of("Josiah Pell Weir")
                .linked(12, 16, "weir.html")
                .linked(7, 16, "both.html")
                .linked(0, 11, "man.html")
                .html()
                .markup())
        .isEqualTo("<a href=\"man.html\">Josiah Pell</a> <a href=\"weir.html\">Weir</a>");
  }

  @Test
  void ofTwoOverlappingNamesTheLongerIsLinked() {
    assertThat(
            MarkedText.of("Josiah Pell")
                .linked(7, 11, "family.html")
                .linked(0, 11, "man.html")
                .linked(0, 6, "other.html")
                .html()
                .markup())
        .isEqualTo("<a href=\"man.html\">Josiah Pell</a>");
  }

  @Test
  void stylesOfOneRunCloseInTheOrderThatNests() {
    assertThat(MarkedText.of("Pell").emphasized(0, 4).raised(0, 4).html().markup())
        .isEqualTo("<em><sup>Pell</sup></em>");
  }

  @Test
  void aRemarkOfTheEditorLeadsToItsNote() {
    assertThat(MarkedText.of("Pel").noted(0, 3, 7).html().markup())
        .isEqualTo("<a class=\"noted\" id=\"w7\" href=\"#e7\">Pel</a>");
  }

  @Test
  void aNameAmongRemarkedWordsKeepsItsLink() {
    assertThat(MarkedText.of("Old Pel").linked(4, 7, "p.html").noted(0, 7, 7).html().markup())
        .isEqualTo(
            "<span id=\"w7\" class=\"noted\">Old </span>"
                + "<a href=\"p.html\"><span class=\"noted\">Pel</span></a>");
  }

  @Test
  void aRunAcrossTheCellsOfABoxIsCut() {
    assertThat(
            MarkedText.of("Born 1752")
                .cell(0, 4)
                .cell(5, 9)
                .cited(0, 9, Anchor.run(1))
                .html()
                .markup())
        .isEqualTo(
            "<span><mark id=\"c1\" data-run=\"c1\">Born</mark></span>"
                + " <span><mark data-run=\"c1\">1752</mark></span>");
  }

  @Test
  void aRemarkAcrossCellsOrOnAnotherIsCut() {
    assertThat(MarkedText.of("Born 1752").cell(0, 4).cell(5, 9).noted(0, 9, 7).html().markup())
        .isEqualTo(
            "<span><span id=\"w7\" class=\"noted\">Born</span></span>"
                + " <span><span class=\"noted\">1752</span></span>");
    assertThat(MarkedText.of("Old Pel").noted(0, 5, 1).noted(4, 7, 2).html().markup())
        .isEqualTo(
            "<span id=\"w1\" class=\"noted\">Old </span>"
                + "<span class=\"noted\"><span id=\"w2\" class=\"noted\">P</span></span>"
                + "<span class=\"noted\">el</span>");
  }

  @Test
  void whateverOverlapsTheWordsStayAndTheMarkupIsSound() {
    for (int seed = 0; seed < 400; seed++) {
      String html = scattered(seed).html().markup();
      assertThat(Jsoup.parseBodyFragment(html).body().html().replaceAll("\\s", ""))
          .as("seed %d", seed)
          .isEqualTo(html.replaceAll("\\s", ""));
      assertThat(Jsoup.parseBodyFragment(html).body().wholeText()).isEqualTo(WORDS);
      assertThat(Jsoup.parseBodyFragment(html).select("[id]").eachAttr("id"))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aStretchOutsideTheWordsIsRefused() {
    assertThatThrownBy(() -> MarkedText.of("abc").cited(2, 4, Anchor.run(1)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  // Marks at places that a small arithmetic scatters, the same in every run.
  private static MarkedText scattered(int seed) {
    MarkedText text = MarkedText.of(WORDS);
    int state = seed * 2_654_435 + 1;
    for (int i = 1; i <= 8; i++) {
      state = state * 1_103_515_245 + 12_345;
      int start = Math.floorMod(state >> 8, WORDS.length() - 1);
      int end = start + 1 + Math.floorMod(state >> 16, WORDS.length() - start);
      switch (i % 4) {
        case 0 -> text.linked(start, end, "x.html");
        case 1 -> text.cited(start, end, Anchor.run(i));
        case 2 -> text.emphasized(start, end);
        default -> text.noted(start, end, i);
      }
    }
    return text;
  }
}
