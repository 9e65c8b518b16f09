package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dossier.citation.Citation;
import dossier.citation.QuoteVerifier;
import dossier.citation.Reference;
import dossier.citation.Telling;
import dossier.citation.Verdict;
import dossier.date.DateContext;
import dossier.date.DateExpression;
import dossier.date.DateReader;
import dossier.diagnostic.Place;
import dossier.edtf.Edtf;
import dossier.input.Span;
import dossier.name.NameTrie;
import dossier.text.Passage;
import dossier.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Throws arbitrary bytes at whatever reads words. In {@code mvn verify} the seeds alone are run; to
 * search for new findings, one target at a time: {@code JAZZER_FUZZ=1 mvn test-compile
 * surefire:test -Dtest=FuzzingTest#edtf}.
 *
 * <p>A seed is a file in {@code src/test/resources/dossier/FuzzingTestInputs/TARGET/}: UTF-8, the
 * first line one input, the rest the other.
 */
class FuzzingTest {

  private record Input(String line, String rest) {
    static Input of(byte[] bytes) {
      String all = new String(bytes, StandardCharsets.UTF_8);
      int end = all.indexOf('\n');
      return end < 0
          ? new Input(all, all)
          : new Input(all.substring(0, end), all.substring(end + 1));
    }
  }

  @FuzzTest(maxDuration = "10m")
  void edtf(byte[] bytes) {
    String written = Input.of(bytes).line();
    Edtf.parse(written)
        .edtf()
        .ifPresent(
            date -> {
              assertThat(Edtf.parse(date.toString()).edtf()).contains(date);
              assertThat(date.compatibleWith(date)).isTrue();
              assertThat(date.wording()).isNotBlank();
            });
    Edtf.parse(written)
        .refusal()
        .ifPresent(refusal -> assertThat(refusal.offset()).isBetween(0, written.length()));
  }

  @FuzzTest(maxDuration = "10m")
  void dates(byte[] bytes) {
    String words = Input.of(bytes).rest();
    int behind = 0;
    for (DateExpression date : DateReader.read(words, DateContext.NONE)) {
      assertThat(date.start()).isGreaterThanOrEqualTo(behind);
      assertThat(words.substring(date.start(), date.end())).isEqualTo(date.words());
      behind = date.end();
    }
    DateReader.readExpression(Input.of(bytes).line())
        .flatMap(DateExpression::edtf)
        .ifPresent(date -> assertThat(Edtf.parse(date.toString()).edtf()).contains(date));
  }

  @FuzzTest(maxDuration = "10m")
  void names(byte[] bytes) {
    Input input = Input.of(bytes);
    NameTrie<String> names = new NameTrie<>();
    for (String form : input.line().split(",", -1)) {
      names.add(form, form);
    }
    int behind = 0;
    for (NameTrie.Match<String> match : names.find(input.rest())) {
      assertThat(match.span().start()).isGreaterThanOrEqualTo(behind);
      assertThat(match.span().length()).isPositive();
      assertThat(match.values()).isNotEmpty();
      behind = match.span().end();
    }
  }

  @FuzzTest(maxDuration = "10m")
  void quotes(byte[] bytes) {
    Input input = Input.of(bytes);
    SourceText text = GivenText.of(input.rest());
    QuoteVerifier verifier = new QuoteVerifier(text);
    Verdict verdict = verifier.verify(citing(input.line()));
    if (verdict instanceof Verdict.Verified found) {
      int behind = 0;
      for (Span run : found.runs()) {
        assertThat(run.start()).isGreaterThanOrEqualTo(behind);
        behind = run.end();
      }
      assertThat(behind).isLessThanOrEqualTo(found.passage().words().length());
    }
    thenItsOwnWordsAreFound(text, verifier);
  }

  /** Whatever a text holds, a whole passage of it quoted back stands in it. */
  private static void thenItsOwnWordsAreFound(SourceText text, QuoteVerifier verifier) {
    for (Passage passage : text.passages()) {
      String whole = passage.quotable(new Span(0, passage.words().length()));
      boolean isPlain =
          whole.codePoints().allMatch(each -> Character.isLetterOrDigit(each) || each == ' ');
      if (isPlain && whole.strip().length() >= QuoteVerifier.SHORTEST) {
        assertThat(verifier.verify(citing(whole))).isNotInstanceOf(Verdict.NotFound.class);
      }
    }
  }

  private static Citation citing(String quote) {
    Place place = Place.path("record.md");
    return new Citation(new Reference("a", place), null, quote, Telling.PLAIN, place);
  }

  @FuzzTest(maxDuration = "10m")
  void passages(byte[] bytes) {
    SourceText text = GivenText.of(Input.of(bytes).rest());
    for (Passage passage : text.passages()) {
      int behind = 0;
      for (Span sentence : passage.sentences()) {
        assertThat(sentence.start()).isGreaterThanOrEqualTo(behind);
        behind = sentence.end();
      }
      assertThat(List.of(passage.words())).doesNotContain("");
      Span inFile = passage.inFile(new Span(0, passage.words().length()));
      assertThat(inFile.end()).isLessThanOrEqualTo(text.file().text().length());
    }
  }

  /**
   * The same words as a text and as prose, from the file to the page: well-formed, and no letter of
   * the text is lost without a finding.
   */
  @FuzzTest(maxDuration = "10m")
  void pages(byte[] bytes) {
    // A file with other signs of control than these is refused where it is opened.
    String written = Input.of(bytes).rest().replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    PrintedWords printed = PrintedWords.of(written, written);
    assertThat(printed.faults()).isEmpty();
    boolean isPlain = written.codePoints().noneMatch(each -> "<&{".indexOf(each) >= 0);
    if (isPlain && printed.text().isPresent()) {
      assertThat(letters(printed.text().get())).isEqualTo(letters(written));
    }
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
