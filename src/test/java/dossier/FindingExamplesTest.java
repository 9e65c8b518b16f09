package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.check.Checks;
import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Severity;
import dossier.input.InputFile;
import dossier.link.Concordance;
import dossier.mention.MentionFinder;
import dossier.record.Catalogue;
import dossier.record.Interpretation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code findings.md}: where each check fires and where it stays silent. A section bears the
 * code; findings of other codes are left out, but for errors.
 */
class FindingExamplesTest {
  private static final Pattern FILE = Pattern.compile("(?m)^== (\\S+)$");
  private static final Pattern FIXITY = Pattern.compile("`(fixity: [^`]+)`");

  @TestFactory
  Stream<DynamicContainer> contentIsFoundFaultWithAsTheExamplesSay() {
    return ExampleFile.tests("findings.md", FindingExamplesTest::check);
  }

  /** A check without a case in which it stays silent may be one that always fires. */
  @Test
  void everyCodeFiresAndStaysSilent() {
    Map<String, List<Boolean>> silent =
        ExampleFile.read("findings.md").stream()
            .collect(
                Collectors.groupingBy(
                    Example::section,
                    TreeMap::new,
                    Collectors.mapping(each -> isSilent(each), Collectors.toList())));
    assertThat(silent)
        .allSatisfy((code, cases) -> assertThat(cases).as(code).contains(true, false));
  }

  private static boolean isSilent(Example example) {
    return example.get("expected").equals("nothing");
  }

  private static void check(Example example) {
    Code code = Code.of(example.section()).orElseThrow();
    List<Diagnostic> found = findings(files(example.input() + "\n"));
    String shown =
        found.stream()
            .filter(each -> each.code() == code || each.severity() == Severity.ERROR)
            .map(each -> (each.code() == code ? "" : each.code().id() + ": ") + each.message())
            .collect(Collectors.joining("\n"));
    assertThat(shown.isEmpty() ? "nothing" : shown).isEqualTo(example.get("expected"));
  }

  /** The findings on a folder of content, its texts accessioned. */
  static List<Diagnostic> findings(Map<String, String> files) {
    List<Diagnostic> first = run(files);
    Map<String, String> held = new TreeMap<>(files);
    for (Diagnostic found : first) {
      if (found.code() == Code.FIXITY_MISSING) {
        String line = FIXITY.matcher(found.help().get(0)).results().findFirst().get().group(1);
        held.computeIfPresent(
            found.place().file().path(),
            (path, text) -> text.replaceFirst("---\n", "---\n" + line + "\n"));
      }
    }
    return held.equals(files) ? first : run(held);
  }

  private static List<Diagnostic> run(Map<String, String> files) {
    Diagnostics diagnostics = new Diagnostics();
    List<ContentFile> read = new ArrayList<>();
    files.forEach(
        (path, text) ->
            ContentFile.read(new ScannedFile(part(path), new InputFile(path, text)), diagnostics)
                .ifPresent(read::add));
    Catalogue catalogue = Interpretation.of(read, diagnostics);
    Concordance concordance =
        Concordance.of(catalogue, MentionFinder.find(catalogue), Concordance.verify(catalogue));
    return Checks.run(concordance, diagnostics.sorted()).open();
  }

  private static Part part(String path) {
    return switch (path.replaceFirst("/.*", "")) {
      case "sources" -> Part.SOURCE;
      case "people" -> Part.PERSON;
      case "events" -> Part.EVENT;
      case "places.yml" -> Part.PLACES;
      default -> Part.SITE;
    };
  }

  /** The files of an example: of a source what every one needs is filled in. */
  private static Map<String, String> files(String input) {
    Map<String, String> files = new TreeMap<>();
    files.put("dossier.yml", "title: Case\nlanguage: en\n");
    List<MatchResult> heads = FILE.matcher(input).results().toList();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).start() : input.length();
      String words = input.substring(heads.get(i).end() + 1, end);
      String path = heads.get(i).group(1);
      files.put(path.contains(".") ? path : path + ".md", whole(path, words));
    }
    return files;
  }

  private static String whole(String path, String words) {
    if (path.endsWith(".yml")) {
      return path.equals("dossier.yml") ? "title: Case\nlanguage: en\n" + words : words;
    }
    String[] halves = words.split("(?m)^---\n", 2);
    if (!path.startsWith("sources/")) {
      return "---\n" + halves[0] + "---\n" + (halves.length > 1 ? halves[1] : "");
    }
    String id = path.substring(path.indexOf('/') + 1);
    String front = halves.length > 1 ? halves[0] : "";
    return ("---\n"
                + "title: The book %s\n"
                + "siglum: %s\n"
                + "kind: book\n"
                + "rights: {uri: https://creativecommons.org/publicdomain/zero/1.0/, credit:"
                + " Nobody}\n")
            .formatted(id, id.substring(0, 1).toUpperCase(Locale.ROOT))
        + (front.contains("language:") ? "" : "language: en\n")
        + front
        + "---\n"
        + halves[halves.length - 1];
  }
}
