package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAnswersTest {
  private static final String SHCHERBAKOV =
      "Timofei Shcherbakov Тимофей Щербаков A pilot whom no text of the mutiny names.";

  private final Browser browser = Browser.open();
  private final SearchBox box = new SearchBox(browser);
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    site = SearchBox.siteIn(folder);
  }

  @AfterAll
  void close() {
    browser.close();
  }

  /** The rules of folding have come with the index. */
  private static final String FOLDS =
      "try { return Boolean(dossierSearch.key('a')); } catch { return false; }";

  @BeforeEach
  void givenAPage() {
    browser.width(1280);
    browser.load(site.resolve("help.html").toUri().toString());
  }

  @TestFactory
  Stream<DynamicContainer> wordsAreFoldedAsInTheGenerator() {
    box.input().click();
    box.await(FOLDS);
    return ExampleFile.tests(
        SearchFoldingTest.EXAMPLES,
        example ->
            assertThat(folded(example.input()))
                .containsExactly(example.get("words"), example.get("keys")));
  }

  @TestFactory
  Stream<DynamicContainer> whatSomeWriteAsOneIsJoinedAsInTheGenerator() {
    box.input().click();
    box.await(FOLDS);
    return ExampleFile.tests(
        SearchFoldingTest.JOINED,
        example -> {
          assertThat(joined(example.input(), true)).isEqualTo(example.get("of a name"));
          assertThat(joined(example.input(), false)).isEqualTo(example.get("of a text"));
        });
  }

  private String joined(String text, boolean isName) {
    return String.valueOf(
        browser
            .driver()
            .executeScript(
                "return dossierSearch.joined(arguments[0], arguments[1]).join(' ')", text, isName));
  }

  private List<String> folded(String text) {
    Object folded =
        browser
            .driver()
            .executeScript(
                "const words = dossierSearch.words(arguments[0]);"
                    + " return [words.join(' '), words.map(dossierSearch.key).join(' ')]",
                text);
    return ((List<?>) Objects.requireNonNull(folded)).stream().map(String::valueOf).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Щербаков",
        "щербаков тимофей",
        "Shcherbakov",
        "shcherbakov timofey",
        "Ŝerbakov",
        "Ščerbakov, Timofej",
        "Schtscherbakow",
        "Chtcherbakov",
        "Szczerbakow Timofiej",
        "scherbakoff",
        "shcher",
        "T. Shch"
      })
  void aPersonIsFoundInAnySpelling(String query) {
    box.ask(query);

    assertThat(box.answers("People")).isNotEmpty();
    assertThat(box.answers("People").get(0)).startsWith("Timofei Shcherbakov");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zenobia", "Зиновия", "ΖΗΝΟΒΙΑ", "ζηνοβία", "זנוביה", "زنوبيا", "ზენობია", "芝諾比阿"})
  void aPersonIsFoundInTheScriptOfEachNameForm(String query) {
    box.ask(query);

    assertThat(box.answers("People")).hasSize(1);
    assertThat(box.answers("People").get(0)).startsWith("Zenobia Vale");
  }

  @ParameterizedTest
  @CsvSource({
    "Grigorenko, Nikita Hryhorenko",
    "Григоренко, Nikita Hryhorenko",
    "Jeliajkov, Lev Zhelyazhkov",
    "Vanderveen, Jan van der Veen",
    "von Veen, Jan van der Veen",
    "Omalley, Shaun O’Malley",
    "O'Malley, Shaun O’Malley",
    "守信, 王守信",
    "王守信, 王守信"
  })
  void aPersonIsFoundHoweverTheNameIsWritten(String query, String name) {
    box.ask(query);

    assertThat(box.answers("People")).first().asString().startsWith(name);
  }

  @Test
  void theNameFormThatAnswersIsShownBesideTheTitle() {
    box.ask("щербаков");

    assertThat(box.answers("People")).containsExactly(SHCHERBAKOV);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Carow", "Carrwo", "Cqrrow", "Carroww", "Edmnud Carrow", "edmund carrpw"})
  void oneSlipIsForgiven(String query) {
    box.ask(query);

    assertThat(box.answers("People").get(0)).startsWith("Edmund Carrow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cqrr", "Zqrrxw", "quarterstaff"})
  void twoSlipsOrAShortWordAreNot(String query) {
    box.ask(query);

    assertThat(box.list()).isEqualTo("Nothing found for “" + query + "”");
  }

  @Test
  void namesComeFirstThenPassagesWithTheWordsAround() {
    box.ask("bristol");

    assertThat(box.answers("Places")).containsExactly("Bristol");
    assertThat(box.answers("In the texts"))
        .anySatisfy(
            passage ->
                assertThat(passage)
                    .startsWith("N §3 A true narrative of the mutiny, second printing")
                    .contains("We sailed from Bristol on 3 February 1791."));
    assertThat(box.list()).containsSubsequence("PLACES", "IN THE TEXTS");
  }

  @Test
  void anEventIsFoundByItsDateAndPlace() {
    box.ask("bristol 1793");

    assertThat(box.answers("Events")).anyMatch(event -> event.contains("1793"));
  }
}
