package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of the search as the build writes it. */
class SearchIndexTest {
  private static final Pattern PIECE =
      Pattern.compile("dossierSearch\\.take\\(\"([a-z]+(?:-\\d+)?)\",[\\[{].*[\\]}]\\);\n");
  private static final Pattern PAGE =
      Pattern.compile("\"((?:people|events|sources)/[^\"]+|places[^\"]+)\"");
  private static final Pattern RUN =
      Pattern.compile(
          "\"(sources/[^\"#]+)#p\",(?:\"[^\"]*\",){3}(\\d+)((?:,\"(?:\\\\.|[^\"\\\\])*\")+)]");

  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void givenAMutiny() throws IOException {
    workspace = new Workspace(folder);
    workspace.copy(Workspace.RESOURCES.resolve("golden/mutiny/content"), "content");
  }

  @Test
  void eachPieceIsOneCallThatHandsItsDataOver() {
    for (Map.Entry<String, String> piece : pieces().entrySet()) {
      Matcher call = PIECE.matcher(piece.getValue());
      assertThat(call.matches()).as(piece.getKey()).isTrue();
      assertThat(piece.getKey()).isEqualTo("data/search/" + call.group(1) + ".js");
    }
  }

  @Test
  void everyAddressLeadsToAPageAndAPlaceInIt() {
    Set<String> addresses = new TreeSet<>();
    for (Map.Entry<String, String> piece : pieces().entrySet()) {
      if (piece.getKey().contains("/names-")) {
        PAGE.matcher(piece.getValue()).results().forEach(found -> addresses.add(found.group(1)));
      } else if (piece.getKey().contains("/texts-")) {
        RUN.matcher(piece.getValue())
            .results()
            .forEach(
                run -> {
                  int first = Integer.parseInt(run.group(2));
                  String[] texts = run.group(3).split("(?<!\\\\)\"?,\"", -1);
                  for (int i = 1; i < texts.length; i++) {
                    // a passage that is not shown keeps its number, but has no text
                    if (!texts[i].replace("\"", "").isEmpty()) {
                      addresses.add(run.group(1) + "#p" + (first + i - 1));
                    }
                  }
                });
      }
    }

    assertThat(addresses)
        .anyMatch(address -> address.startsWith("places.html#"))
        .hasSizeGreaterThan(40);
    assertThat(addresses).allSatisfy(this::thenLives);
  }

  private void thenLives(String address) {
    String[] parts = address.split("#", -1);
    byte[] bytes = SiteFolder.read(workspace.site()).files().get(parts[0]);
    assertThat(bytes).as(address).isNotNull();
    if (parts.length > 1 && bytes != null) {
      assertThat(new SitePage(parts[0], bytes).ids()).as(address).contains(parts[1]);
    }
  }

  @Test
  void passagesThatTheSiteDoesNotShowLeaveNoTrace() throws IOException {
    assertThat(placesOf("wept")).hasSize(2);
    assertThat(String.join("", pieces().values()).split("The cabin boy wept", -1)).hasSize(3);

    workspace.follow(
        "replace", "content/sources/gunners-narrative-1802.md", "show: full", "show: cited");

    assertThat(placesOf("wept")).hasSize(1);
    assertThat(String.join("", pieces().values()).split("The cabin boy wept", -1)).hasSize(2);
  }

  private List<String> placesOf(String word) {
    Matcher entry =
        Pattern.compile("\"" + word + "\",\"([^\"]*)\"")
            .matcher(String.join("", pieces().values()));
    assertThat(entry.find()).isTrue();
    return List.of(entry.group(1).split(",", -1));
  }

  private Map<String, String> pieces() {
    Map<String, String> pieces = new TreeMap<>();
    SiteFolder.read(built())
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith("data/search/")) {
                pieces.put(path, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    assertThat(pieces).isNotEmpty();
    return pieces;
  }

  private Path built() {
    Workspace.Outcome outcome = workspace.build();
    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    return workspace.site();
  }
}
