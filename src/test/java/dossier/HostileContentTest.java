package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.HostileSite.Slot;
import dossier.diagnostic.Code;
import dossier.diagnostic.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts every value of {@code hostile.md} into every field, runs the whole program, and looks
 * through whatever it printed and wrote. In {@code mvn verify} one case in fifty is run, with
 * {@code -Dattack=whole} all of them.
 */
class HostileContentTest {
  private static final boolean WHOLE = System.getProperty("attack", "").equals("whole");
  private static final int STEP = WHOLE ? Integer.getInteger("attack.step", 1) : 211;
  private static final List<String> MARKDOWN = List.of("prose", "text");
  private static final List<String> WORDS = List.of("words", "needed");

  private record Attack(Slot slot, String value, String expected, String name) {}

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  private HostileSite site;
  private final Injections injections = new Injections();

  @BeforeEach
  void honestSiteIsBuilt() {
    site = new HostileSite(folder);
    site.writePlain();
    Workspace.Outcome honest = site.workspace().build();
    assertThat(honest.output()).contains("0 errors");
    injections.learn(SiteFolder.read(site.workspace().site()));
    injections.learn(SiteFolder.read(Workspace.RESOURCES.resolve("golden/mutiny/expected")));
    learnHowFaultsAreMarked();
  }

  private void learnHowFaultsAreMarked() {
    site.slots().stream()
        .filter(slot -> slot.kind().equals("quote"))
        .forEach(slot -> site.write(slot, "words that stand nowhere"));
    thenDraftIsWritten();
    injections.learn(SiteFolder.read(site.workspace().site()));
  }

  private Workspace.Outcome thenDraftIsWritten() {
    Workspace workspace = site.workspace();
    String content = workspace.root().resolve("content").toString();
    return workspace.run(
        "build", "--draft", "--content", content, "--out", workspace.site().toString());
  }

  @Test
  void everyValueIsPublishedAsWordsOrRefused() {
    List<Attack> attacks = attacks();
    assertThat(attacks.size()).isGreaterThan(900);
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < attacks.size(); i += STEP) {
      Attack attack = attacks.get(i);
      site.write(attack.slot(), attack.value());
      List<String> wrong = run(attack.expected());
      if (!wrong.isEmpty()) {
        failures.add(attack.name() + "\n    " + String.join("\n    ", wrong));
      }
    }
    assertThat(String.join("\n", failures)).isEmpty();
  }

  private List<Attack> attacks() {
    List<Example> table = ExampleFile.read("hostile.md");
    Map<String, String> fields =
        table.stream()
            .filter(row -> row.section().equals("Fields"))
            .collect(Collectors.toMap(Example::input, row -> row.get("finding")));
    return table.stream()
        .filter(row -> row.section().equals("Values"))
        .flatMap(row -> site.slots().stream().map(slot -> attack(row, slot, fields)))
        .toList();
  }

  private static Attack attack(Example row, Slot slot, Map<String, String> fields) {
    String inWords = row.get(MARKDOWN.contains(slot.kind()) ? slot.kind() : "words");
    boolean takesWords = WORDS.contains(slot.kind()) || MARKDOWN.contains(slot.kind());
    String expected =
        takesWords || !inWords.equals("published") ? inWords : fields.get(slot.kind());
    if (expected == null) {
      throw new AssertionError("no row in hostile.md for the kind " + slot.kind());
    }
    String name = row.input() + " → " + slot.file() + " " + slot.number() + " " + slot.kind();
    return new Attack(slot, StringEscapeUtils.unescapeJava(row.input()), expected, name);
  }

  private List<String> run(String expected) {
    Workspace workspace = site.workspace();
    Workspace.Outcome outcome = workspace.build();
    List<String> wrong = new ArrayList<>(printed(outcome.output()));
    if (!isAsExpected(expected, outcome)) {
      wrong.add("not " + expected + ", but exit " + outcome.exitCode() + ": " + outcome.output());
    }
    if (outcome.exitCode() == 1) {
      Workspace.Outcome draft = thenDraftIsWritten();
      if (draft.exitCode() != 1) {
        wrong.add("a draft with exit " + draft.exitCode() + ": " + draft.output());
      }
    }
    wrong.addAll(injections.in(SiteFolder.read(workspace.site())));
    return wrong;
  }

  private static boolean isAsExpected(String expected, Workspace.Outcome outcome) {
    boolean isRefused = outcome.exitCode() == 1 && outcome.output().contains(": error[");
    boolean isBuilt =
        (outcome.exitCode() == 0 && outcome.output().contains("pages written"))
            || isUnborneAlone(outcome.output());
    return switch (expected) {
      case "published" -> isBuilt;
      case "refused" -> isRefused;
      case "any" -> isBuilt || isRefused;
      default -> {
        Optional<Code> code = Code.of(expected);
        assertThat(code).as(expected).isPresent();
        boolean isError = code.get().severity() == Severity.ERROR;
        yield (isError ? isRefused : isBuilt) && outcome.output().contains("[" + expected + "]");
      }
    };
  }

  /** A number in prose that no quote bears is refused for that; a draft shows the rest. */
  private static boolean isUnborneAlone(String output) {
    return output.contains(": error[value-unsupported]")
        && !output.replace(": error[value-unsupported]", "").contains(": error[");
  }

  /** What a terminal or the log of a build server would obey. */
  private static List<String> printed(String output) {
    List<String> wrong = new ArrayList<>();
    if (output
        .codePoints()
        .anyMatch(c -> Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t')) {
      wrong.add("a control is printed");
    }
    if (output.lines().anyMatch(line -> line.stripLeading().startsWith("::"))
        || output.contains("##[")) {
      wrong.add("a command is printed");
    }
    if (output.contains("\tat ") || output.contains("bug in dossier")) {
      wrong.add("a fault of ours");
    }
    return wrong;
  }
}
