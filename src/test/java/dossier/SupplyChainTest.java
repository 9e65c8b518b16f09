package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the project takes from others is pinned, listed and free to be passed on. */
class SupplyChainTest {
  private static final Path WORKFLOWS = Path.of(".github", "workflows");
  private static final Path NEW = Path.of("src", "main", "resources", "dossier", "new");
  private static final Pattern USED = Pattern.compile("uses: *(\\S+)");
  private static final Pattern BY_DIGEST = Pattern.compile("[\\w/-]+@[0-9a-f]{40}");
  private static final Set<String> PERMISSIVE = Set.of("Apache-2.0", "MIT", "BSD-2-Clause");

  @Test
  void workflowsNameActionsByTheirDigest() throws IOException {
    List<String> own = actions(WORKFLOWS);
    assertThat(own).isNotEmpty().allMatch(action -> BY_DIGEST.matcher(action).matches());
    assertThat(actions(NEW.resolve(WORKFLOWS))).isNotEmpty().isSubsetOf(own);
  }

  @Test
  void aNewProjectTakesNoPluginThatThisOneDoesNot() throws IOException {
    List<String> own = plugins(Path.of("pom.xml"));
    assertThat(plugins(NEW.resolve("pom.xml"))).isNotEmpty().isSubsetOf(own);
  }

  private static List<String> actions(Path folder) throws IOException {
    try (Stream<Path> workflows = Files.list(folder)) {
      return workflows
          .flatMap(SupplyChainTest::lines)
          .map(USED::matcher)
          .filter(line -> line.find())
          .map(line -> line.group(1))
          .toList();
    }
  }

  private static List<String> plugins(Path pom) throws IOException {
    return Jsoup.parse(Files.readString(pom), Parser.xmlParser()).select("build plugin").stream()
        .map(
            plugin ->
                plugin.select("> artifactId").text() + " " + plugin.select("> version").text())
        .toList();
  }

  @Test
  void theJarListsItsPartsAndTheReadmeTheirLicences() throws IOException {
    Set<String> licences = new TreeSet<>();
    try (JarFile jar = new JarFile("target/dossier.jar");
        InputStream list = jar.getInputStream(jar.getEntry("META-INF/sbom/bom.json"))) {
      JsonNode parts = new ObjectMapper().readTree(list).path("components");
      assertThat(parts.findValuesAsText("name"))
          .contains("flexmark", "jsoup", "commons-lang3", "jte-runtime", "snakeyaml-engine");
      for (JsonNode part : parts) {
        // of several licences that a part is offered under, one is enough
        List<String> offered = part.path("licenses").findValuesAsText("id");
        assertThat(offered)
            .as("licence of %s", part.path("name"))
            .containsAnyElementsOf(PERMISSIVE);
        offered.stream().filter(PERMISSIVE::contains).forEach(licences::add);
      }
    }
    assertThat(Files.readString(Path.of("README.md")))
        .contains(licences.stream().map(id -> "| " + id + " |").toList());
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
