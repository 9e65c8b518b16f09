package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeanTextTest {
  private static final Path STATIC = Path.of("templates/static");

  @Test
  void blanksOfASheetGoWhereSignsPartTheWords() {
    assertThat(
            LeanText.sheet(
                """
                /* a comment, "quoted" */
                .deck > a,
                .hold { /* another */
                  color: red; margin: 0 auto;
                  &:hover { top: calc(1px + 2px); }
                }
                """))
        .isEqualTo(".deck>a,.hold{color:red;margin:0 auto;&:hover{top:calc(1px + 2px);}}");
  }

  @Test
  void stringsAndTheBlankBeforeAPseudoClassStay() {
    assertThat(LeanText.sheet(".deck :is(b, i)::after { content: \" ; /* { \\\" } \"; }"))
        .isEqualTo(".deck :is(b,i)::after{content:\" ; /* { \\\" } \";}");
  }

  @Test
  void commentsAndIndentationOfAScriptGo() {
    assertThat(
            LeanText.script(
                """
                // Where the ship lies.
                const berth = (ship) => {
                  /** In metres. */
                  const url = "https://ship"; // stays
                };
                """))
        .isEqualTo("const berth = (ship) => {\nconst url = \"https://ship\"; // stays\n};\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.css", "site.js", "search.js", "theme.js"})
  void theSameWordsAndSignsAreLeft(String name) throws IOException {
    String text = Files.readString(STATIC.resolve(name));
    String lean = name.endsWith("css") ? LeanText.sheet(text) : LeanText.script(text);

    assertThat(tokens(lean)).hasSizeGreaterThan(30).isEqualTo(tokens(text));
    assertThat(lean).hasSizeLessThan(text.length());
  }

  /** Strings, words, and runs of signs; a sign apart from the next is a run of its own. */
  private static List<String> tokens(String text) {
    String bare = text.replaceAll("(?m)^\\s*//.*|/\\*(?s:.*?)\\*/", " ");
    return Pattern.compile("\"[^\"\\n]*\"|[\\p{L}\\p{N}_$.%#-]+|[^\\s\\p{L}\\p{N}_]")
        .matcher(bare)
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
