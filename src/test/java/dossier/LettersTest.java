package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.search.SearchFolding;
import dossier.text.LetterForms;
import dossier.text.Letters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a letter is does not depend on the version of Java. */
class LettersTest {
  /** One of each kind that Java 17 does not know: a letter, a digit, marks, a sign of Chinese. */
  private static final String LATER = "Ꟑꟑ\u1C89\u1C8A𑽐\u0C3C\u1AC1\uD884\uDF50\uD840\uDC00";

  private static final List<Pattern> CLASSES =
      List.of(
          LetterForms.pattern("[^\\p{Lu}]"),
          LetterForms.pattern("\\p{Ll}|\\p{Lm}"),
          LetterForms.pattern("[\\p{L}&&[^\\p{Lm}]]"),
          LetterForms.pattern("[\\p{N}\\p{M}]"),
          LetterForms.pattern("[\\p{IsInherited}]"));

  @Test
  void everySignIsOfOneKindOnEveryJava() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        digest.update(kind(point).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(HexFormat.of().formatHex(digest.digest()))
        .as("a newer Unicode than 16 has letters that are to be told in later-signs.txt")
        .isEqualTo("fb5337bc3f6fc40d1de234a53f551915b2657022d2d1019435559a2fbd6377cf");
  }

  @Test
  void laterSignsAreLettersMarksAndDigits() {
    assertThat(LATER.codePoints().map(point -> Letters.isLetter(point) ? 1 : 0))
        .containsExactly(1, 1, 1, 1, 0, 0, 0, 1, 1);
    assertThat(LATER.codePoints().map(point -> Letters.isOfWord(point) ? 1 : 0))
        .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1);
    assertThat(LetterForms.small(LATER)).startsWith("ꟑꟑ\u1C8A\u1C8A");
    assertThat(LetterForms.capital(LATER)).startsWith("ꟐꟐ\u1C89\u1C89");
  }

  private static String kind(int point) {
    String sign = Character.toString(point);
    StringBuilder kind = new StringBuilder();
    for (boolean is :
        new boolean[] {
          Letters.isLetter(point),
          Letters.isDigit(point),
          Letters.isMark(point),
          Letters.isCapital(point),
          Letters.isSmall(point),
          Letters.isAlone(point),
          Letters.isBoundary("a" + sign, 1)
        }) {
      kind.append(is ? '+' : '-');
    }
    CLASSES.forEach(each -> kind.append(each.matcher(sign).matches() ? '+' : '-'));
    for (Normalizer.Form form : Normalizer.Form.values()) {
      kind.append(LetterForms.normalized(sign, form));
    }
    return kind.append(LetterForms.small(sign))
        .append(LetterForms.capital(sign))
        .append(SearchFolding.words("a" + sign))
        .toString();
  }
}
