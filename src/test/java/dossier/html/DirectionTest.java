package dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
  @ParameterizedTest
  @CsvSource({
    "ar, RTL",
    "he-IL, RTL",
    "iw, RTL",
    "fa, RTL",
    "yi, RTL",
    "ckb-IQ, RTL",
    "az-Arab, RTL",
    "en, LTR",
    "ar-Latn, LTR",
    "ru, LTR",
    "en_GB, LTR",
    "'', LTR",
    "a long word, LTR"
  })
  void aLanguageRunsAsItsScriptDoes(String tag, Direction direction) {
    assertThat(Direction.of(tag)).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource({
    "אברהם, true",
    "אברהם (1907), true",
    "يوسف ١٩٠٧, true",
    "Anna, false",
    "אברהם of Anna, false",
    "1907, false",
    "'', false",
    "𐤀𐤁, true"
  })
  void wordsAreOfADirectionIfNoLetterRunsTheOtherWay(String words, boolean isRightToLeft) {
    assertThat(Direction.RTL.isThatOf(words)).isEqualTo(isRightToLeft);
  }
}
