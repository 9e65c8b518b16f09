package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.input.InputFile;
import dossier.input.Span;
import dossier.mention.MentionFinder;
import dossier.mention.Mentions;
import dossier.record.Catalogue;
import dossier.record.Interpretation;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code names.md}. */
class NameFindingTest {
  private static final String SOURCE = "text";

  @TestFactory
  Stream<DynamicContainer> namesAreFoundAsTheExamplesSay() {
    return ExampleFile.tests("names.md", NameFindingTest::thenFound);
  }

  private static void thenFound(Example example) {
    GivenRecords given = new GivenRecords();
    for (String claims : example.get("forms").split(";", -1)) {
      given.add(claims.strip());
    }
    Catalogue catalogue = given.catalogue(example.input());
    Mentions mentions = MentionFinder.find(catalogue);
    String found =
        catalogue.source(SOURCE).orElseThrow().text().passages().stream()
            .map(passage -> bracketed(passage, mentions, given.ids.size() > 1))
            .collect(Collectors.joining(" ¶ "));
    assertThat(found).isEqualTo(example.get("found"));
  }

  private static String bracketed(Passage passage, Mentions mentions, boolean isShowingIds) {
    Map<Span, String> names = new TreeMap<>();
    mentions
        .in(SOURCE, passage.number())
        .forEach(mention -> names.put(mention.span(), mention.id()));
    mentions.doubts(SOURCE).stream()
        .filter(doubt -> doubt.passage() == passage.number())
        .forEach(doubt -> names.put(doubt.mention().span(), "?"));
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (Map.Entry<Span, String> name : names.entrySet()) {
      drawn.append(passage.words(), at, name.getKey().start()).append('[');
      drawn.append(name.getKey().in(passage.words()));
      drawn.append(isShowingIds ? ": " + name.getValue() + "]" : "]");
      at = name.getKey().end();
    }
    return drawn.append(passage.words().substring(at)).toString();
  }

  /** The records of one example, read from what an author would have written. */
  private static final class GivenRecords {
    private final List<ContentFile> files = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final StringBuilder places = new StringBuilder();
    private String setAside = "";
    private String language = "";

    void add(String claims) {
      int colon = claims.indexOf(':');
      String key = colon < 0 ? "x" : claims.substring(0, colon).strip();
      String forms =
          Stream.of(claims.substring(colon + 1).split(",", -1))
              .map(form -> "\"" + form.strip() + "\"")
              .collect(Collectors.joining(", ", "[", "]"));
      String id = key.replaceFirst("\\s*(here|elsewhere|\\(\\w+\\))$", "");
      id = id.isEmpty() ? "x" : id;
      if (key.equals("language")) {
        language = "language: " + claims.substring(colon + 1) + "\n";
        return;
      }
      if (key.equals("set aside")) {
        setAside = "set-aside: [{names: " + forms + ", reason: a thing}]\n";
        return;
      }
      ids.add(id);
      if (key.endsWith("(place)")) {
        places.append("- {id: " + id + ", name: " + id + ", names: " + forms + "}\n");
      } else {
        String local = key.endsWith("elsewhere") ? "other" : SOURCE;
        boolean isLocal = key.endsWith("here");
        String names = isLocal ? "names-in: {" + local + ": " + forms + "}" : "names: " + forms;
        String kin =
            key.endsWith(")")
                ? "\nrelations: [{of: kin, as: " + key.replaceAll(".*\\(|\\)", "") + ", text: it}]"
                : "";
        read(Part.PERSON, id + ".md", "---\nname: " + id + "\n" + names + kin + "\n---\n");
      }
    }

    Catalogue catalogue(String text) {
      String body = text.replaceAll("\\s*¶\\s*", "\n\n");
      read(Part.SOURCE, SOURCE + ".md", "---\n" + language + setAside + "---\n" + body + "\n");
      if (!places.isEmpty()) {
        read(Part.PLACES, "places.yml", places.toString());
      }
      return Interpretation.of(files, new Diagnostics());
    }

    private void read(Part part, String path, String words) {
      files.add(
          ContentFile.read(new ScannedFile(part, new InputFile(path, words)), new Diagnostics())
              .orElseThrow());
    }
  }
}
