package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds the map of packages: an arrow that is not drawn here fails, so there is no cycle either.
 */
class ArchitectureTest {
  /** From the top down; a package uses packages of lower lines only, and none of its own line. */
  private static final List<Set<String>> LINES =
      List.of(
          Set.of("cli"),
          Set.of("serve"),
          Set.of("site"),
          Set.of("page.checks"),
          Set.of("page.overview"),
          Set.of("page.chronology", "page.disputed", "page.list"),
          Set.of(
              "page.compare",
              "page.event",
              "page.help",
              "page.index",
              "page.network",
              "page.organisation",
              "page.person",
              "page.places",
              "page.source"),
          Set.of("page.picture"),
          Set.of("page"),
          Set.of("page.table"),
          Set.of("paging"),
          Set.of("html", "check", "data", "search", "cite"),
          Set.of("fit"),
          Set.of("link"),
          Set.of("propose.event"),
          Set.of("propose.people", "propose.statement"),
          Set.of("propose.speech"),
          Set.of("propose"),
          Set.of("mention", "parallel"),
          Set.of("record"),
          Set.of("citation"),
          Set.of("name", "date", "picture.time", "picture.map", "picture.network"),
          Set.of("picture"),
          Set.of("format.docx", "format.html", "format.plain", "format.tei"),
          Set.of("format"),
          Set.of("text"),
          Set.of("content", "edtf"),
          Set.of("diagnostic", "address"),
          Set.of("input"));

  /** Below the texts. */
  private static final Set<String> FLOORS =
      Set.of("content", "edtf", "diagnostic", "address", "input");

  /** Each library stands behind a door: its packages, and who may name them. */
  private static final Map<String, Set<String>> DOORS =
      Map.of(
          "org.snakeyaml", Set.of("content"),
          "com.vladsch.flexmark", Set.of("content"),
          "org.jsoup",
              Set.of("content", "html", "format", "format.docx", "format.html", "format.tei"),
          "gg.jte", Set.of("html"),
          "com.sun.jna", Set.of("site"),
          "picocli", Set.of("cli"),
          "opennlp", Set.of("propose.speech"),
          "com.fasterxml", Set.of("data", "search", "cite", "serve", "cli", "format.html"));

  /**
   * The Markdown tree, in contrast to its parser, may also be read here, and printed by one class
   * of page.
   */
  private static final Set<String> TREE_READERS = Set.of("content", "text", "record");

  private static final String TREE =
      "com.vladsch.flexmark.(ast|ext|html|util.ast|util.data|util.sequence)";

  private static final Set<String> BANNED =
      Set.of("Impl", "Helper", "Utils", "Util", "Manager", "Info", "Data", "Base", "Factory");

  private final List<JavaFile> files = JavaFile.all();

  @Test
  void everyPackageUsesOnlyPackagesDrawnBelowIt() {
    assertThat(files).isNotEmpty();
    assertThat(files).flatExtracting(ArchitectureTest::arrowsNotDrawn).isEmpty();
  }

  @Test
  void everyLibraryStaysBehindItsDoor() {
    assertThat(files).flatExtracting(ArchitectureTest::openDoors).isEmpty();
  }

  /** These change with the version of Java; below the texts nothing turns on them. */
  @Test
  void lettersAreAskedForInOnePlace() {
    Pattern ofJava =
        Pattern.compile(
            "Character(\\.|::)(is(Letter|Digit|Alphabetic|UpperCase|LowerCase|Ideographic)|to(Upper|Lower)Case)"
                + "|UnicodeScript\\.of|Normalizer\\.normalize");
    assertThat(files)
        .filteredOn(file -> !file.packageName().equals("dossier.text"))
        .filteredOn(file -> !FLOORS.contains(file.layer()))
        .filteredOn(file -> ofJava.matcher(file.code()).find())
        .extracting(JavaFile::path)
        .isEmpty();
  }

  @Test
  void atMostOneClassOfPageReadsTheMarkdownTree() {
    assertThat(files)
        .filteredOn(file -> file.layer().equals("page") && file.names("com.vladsch.flexmark"))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItHolds() {
    for (Path folder :
        new TreeSet<>(files.stream().map(file -> file.path().getParent()).toList())) {
      assertThat(folder.resolve("package-info.java"))
          .content()
          .as(folder + "/package-info.java")
          .startsWith("/**")
          .contains("@NullMarked");
    }
  }

  @Test
  void noTypeHasAnEmptyWordInItsName() {
    assertThat(files).flatExtracting(ArchitectureTest::emptyNames).isEmpty();
  }

  @Test
  void theRulesSeeWhatBreaksThem() {
    JavaFile upward = given("text", "import dossier.record.Person; // import dossier.cli.Main;");
    JavaFile sideward =
        given("check", "class A { dossier.html.Html html; String s = \"dossier.cli.X\"; }");
    JavaFile unknown = given("text", "import dossier.common.Strings;");
    JavaFile downward = given("record", "import static dossier.edtf.Edtf.parse;");
    JavaFile library =
        given("link", "import com.vladsch.flexmark.ast.Text; import picocli.CommandLine;");
    JavaFile parser = given("text", "import com.vladsch.flexmark.parser.Parser;");
    JavaFile tree = given("text", "import com.vladsch.flexmark.util.ast.Node;");
    JavaFile name = given("text", "class A { record PassageInfo() {} interface Informant {} }");

    assertThat(arrowsNotDrawn(upward)).singleElement().asString().contains("text -> record");
    assertThat(arrowsNotDrawn(sideward)).singleElement().asString().contains("check -> html");
    assertThat(arrowsNotDrawn(unknown)).singleElement().asString().contains("text -> common");
    assertThat(arrowsNotDrawn(downward)).isEmpty();
    assertThat(openDoors(library)).hasSize(2);
    assertThat(openDoors(parser)).hasSize(1);
    assertThat(openDoors(tree)).isEmpty();
    assertThat(emptyNames(name)).singleElement().asString().contains("PassageInfo");
  }

  private static JavaFile given(String layer, String code) {
    return JavaFile.of(Path.of("A.java"), "package dossier." + layer + ";\n" + code);
  }

  private static List<String> arrowsNotDrawn(JavaFile file) {
    int from = line(file.layer());
    List<String> arrows = new ArrayList<>();
    if (from == LINES.size() && !file.layer().isEmpty()) {
      arrows.add(file.path() + ": package " + file.layer() + " is not drawn");
    }
    for (String target : file.uses()) {
      int to = line(target);
      if (to <= from || to == LINES.size()) {
        arrows.add(file.path() + ": " + file.layer() + " -> " + target);
      }
    }
    return arrows;
  }

  private static int line(String layer) {
    int line = 0;
    while (line < LINES.size() && !LINES.get(line).contains(layer)) {
      line++;
    }
    return line;
  }

  private static List<String> openDoors(JavaFile file) {
    List<String> open = new ArrayList<>();
    DOORS.forEach(
        (library, users) -> {
          if (file.names(library)
              && !users.contains(file.layer())
              && !readsTheTree(file, library)) {
            open.add(file.path() + ": " + library + " in " + file.layer());
          }
        });
    return open;
  }

  private static boolean readsTheTree(JavaFile file, String library) {
    boolean onlyTree =
        !JavaFile.of(file.path(), file.code().replaceAll("\\b" + TREE + "\\.", "")).names(library);
    boolean reader = TREE_READERS.contains(file.layer()) || file.layer().equals("page");
    return library.equals("com.vladsch.flexmark") && onlyTree && reader;
  }

  private static List<String> emptyNames(JavaFile file) {
    List<String> names = new ArrayList<>(file.types());
    names.removeIf(
        name -> List.of(name.split("(?=[A-Z])", -1)).stream().noneMatch(BANNED::contains));
    return names.stream().map(name -> file.path() + ": " + name).toList();
  }
}
