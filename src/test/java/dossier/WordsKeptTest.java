package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Code;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of generated texts and prose every sign reaches the page, or a finding tells of it. */
class WordsKeptTest {
  private static final int TEXTS = "whole".equals(System.getProperty("attack")) ? 20_000 : 200;

  /** What a page of an old book, a letter, an account or minutes may hold, as OCR leaves it. */
  private static final List<String> PIECES =
      List.of(
          "The keeper",
          "wrote",
          "Ann Weir",
          "§ 4",
          "£5",
          "1½",
          "Ⅻ",
          "6′ 4″",
          "2.",
          "17)",
          "-",
          "—",
          "* * *",
          "---",
          "===",
          "~~~",
          "```",
          "`tick`",
          "[sic]",
          "[1]",
          "[^1]",
          "[^1]:",
          "[a]: b",
          "[Anna](see)",
          "![x](y)",
          "[[x]]",
          "#12",
          "# 3",
          "#",
          "> said",
          ">",
          "|",
          "a | b",
          "<unclear>",
          "<",
          "3 < 4",
          "a*b",
          "*so*",
          "**so**",
          "_it_",
          "a_b_c",
          "2^nd^",
          "^1^",
          "\\",
          "\\*",
          "\\#",
          "&c.",
          "R&D;",
          "%",
          "@",
          "{",
          "}",
          "~",
          "+",
          "+ 5",
          "1986. A",
          "“no”",
          "कितना",
          "ไม่ดี",
          "كَتَبَ",
          "「好」",
          "e\u0301",
          "\u00AD",
          "http://a.b/c_d",
          "!",
          "…",
          ". . .",
          "$1",
          "=",
          "::");

  private static final List<String> GAPS =
      List.of(
          " ", " ", " ", " ", "\n", "\n", "\n\n", "\n\n", "\n\n", "  \n", "\n    ", "\n  ", "\t",
          "");

  /** A finding of these tells that something is not on the page. */
  private static final Set<Code> TOLD =
      Set.of(
          Code.HTML_REMOVED,
          Code.IMAGE_REMOVED,
          Code.ADDRESS_UNUSED,
          Code.REFERENCE_UNKNOWN,
          Code.FOOTNOTE_UNUSED,
          Code.FOOTNOTE_UNREADABLE,
          Code.TEXT_UNREADABLE);

  /** Markdown's own signs, which a page has as structure, and white space. */
  private static final String MARKUP = "[\\s*_^#>|`~\\\\=:\\-\\u00A0]";

  @Test
  void ofATextNoSignIsLost() {
    Random random = new Random(1709);
    for (int i = 0; i < TEXTS; i++) {
      String written = generated(random);
      PrintedWords printed = PrintedWords.of(written, "She lived.");
      if (!printed.codes().contains(Code.HTML_REMOVED)) {
        assertThat(printed.text().orElse("").replaceAll(MARKUP, ""))
            .as(written)
            .isEqualTo(written.replaceAll(MARKUP, ""));
      }
      assertThat(printed.faults()).as(written).isEmpty();
    }
  }

  @Test
  void ofProseNoWordIsLost() {
    Random random = new Random(1811);
    for (int i = 0; i < TEXTS; i++) {
      String written = generated(random);
      PrintedWords printed = PrintedWords.of("The lamp was lit.", written);
      if (printed.codes().stream().noneMatch(TOLD::contains)) {
        assertThat(letters(withoutTargets(printed.prose())))
            .as(written)
            .isEqualTo(letters(withoutTargets(written)));
      }
      assertThat(printed.faults()).as(written).isEmpty();
    }
  }

  private static String generated(Random random) {
    StringBuilder words = new StringBuilder();
    for (int piece = random.nextInt(12) + 1; piece > 0; piece--) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
      words.append(GAPS.get(random.nextInt(GAPS.size())));
    }
    return words.toString().strip();
  }

  /** A page shows the words of a link, and where it leads only by leading there. */
  private static String withoutTargets(String written) {
    return written.replace("(see)", "");
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{Nl}\\p{No}\\p{Sc}\\p{M}]", "");
  }
}
