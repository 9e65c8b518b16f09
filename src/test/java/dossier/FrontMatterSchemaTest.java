package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostics;
import dossier.input.InputFile;
import dossier.record.Interpretation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schemas that editors complete and check fields by know the fields that the readers know. */
class FrontMatterSchemaTest {
  private static final Path SCHEMAS = Path.of("src", "main", "resources", "dossier", "schema");
  private static final Pattern NAME = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"");
  private static final Map<String, Part> PARTS =
      Map.of(
          "site", Part.SITE,
          "source", Part.SOURCE,
          "person", Part.PERSON,
          "organisation", Part.ORGANISATION,
          "event", Part.EVENT,
          "places", Part.PLACES);

  /**
   * For every mapping of the format the place of its fields in the schema, and a file in which
   * {@code @} stands for the name of a field.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "site   | /properties                                                    | @: x",
        "site   | /properties/roles/properties                                   | roles:\\n  @: x",
        "site   | /properties/set-aside/items/properties                          | set-aside:\\n"
            + "  - @: x",
        "common | /definitions/rights/properties                                 | rights:\\n"
            + "  @: x",
        "common | /definitions/allow/items/properties                            | allow:\\n"
            + "  - @: x",
        "source | /properties                                                    | @: x",
        "source | /properties/accession/properties                               | accession:\\n"
            + "  @: x",
        "source | /properties/left-out/items/properties                          | left-out:\\n"
            + "  - @: x",
        "source | /properties/set-aside/items/properties                         | set-aside:\\n"
            + "  - @: x",
        "source | /properties/notes/items/properties                             | notes:\\n"
            + "  - §1: words\\n"
            + "    @: x",
        "person | /properties                                                    | @: x",
        "person | /properties/statements/items/properties                        | statements:\\n"
            + "  - a-b: words\\n"
            + "    @: x",
        "person | /properties/relations/items/properties                         | relations:\\n"
            + "  - a-b: words\\n"
            + "    @: x",
        "common | /definitions/disputes/items/properties                         | disputes:\\n"
            + "  - @: x",
        "common | /definitions/disputes/items/properties/claims/items/properties | disputes:\\n"
            + "  - claims:\\n"
            + "      - a-b: words\\n"
            + "        @: x",
        "event  | /properties                                                    | @: x",
        "event  | /properties/accounts/items/properties                          | accounts:\\n"
            + "  - a-b: words\\n"
            + "    @: x",
        "organisation | /properties                                              | @: x",
        "organisation | /properties/founded/anyOf/1/properties                   | founded:\\n"
            + "  a-b: words\\n"
            + "  @: x",
        "places | /items/properties                                              | - @: x",
        "places | /items/properties/basis/anyOf/1/properties                     | - basis:\\n"
            + "    a-b: words\\n"
            + "    @: x"
      })
  void aSchemaHasTheFieldsThatTheReaderHas(String schema, String pointer, String file)
      throws IOException {
    Set<String> inSchema = new TreeSet<>();
    read(schema).at(pointer).fieldNames().forEachRemaining(inSchema::add);
    assertThat(inSchema).isNotEmpty();

    Part part = PARTS.getOrDefault(schema, file.startsWith("disputes") ? Part.PERSON : Part.SITE);
    Set<String> candidates = new TreeSet<>(words());
    candidates.addAll(inSchema);
    candidates.removeIf(name -> !isKnown(part, file.replace("\\n", "\n").replace("@", name)));

    assertThat(inSchema).as("%s.schema.json %s", schema, pointer).isEqualTo(candidates);
  }

  /** Every word in the code that a reader could ask for as the name of a field. */
  private static Set<String> words() throws IOException {
    Set<String> words = new TreeSet<>();
    for (String layer : List.of("record", "citation", "content")) {
      try (Stream<Path> files = Files.list(Path.of("src/main/java/dossier", layer))) {
        for (Path file : files.toList()) {
          NAME.matcher(Files.readString(file))
              .results()
              .map((MatchResult found) -> found.group(1))
              .forEach(words::add);
        }
      }
    }
    return words;
  }

  private static boolean isKnown(Part part, String fields) {
    boolean isBare = part == Part.SITE || part == Part.PLACES;
    String text = isBare ? fields + "\n" : "---\n" + fields + "\n---\nWords.\n";
    Diagnostics diagnostics = new Diagnostics();
    ScannedFile file = new ScannedFile(part, new InputFile("content/some/two-words.md", text));
    List<ContentFile> read = ContentFile.read(file, diagnostics).stream().toList();
    assertThat(read).as(text).isNotEmpty();
    Interpretation.of(read, diagnostics);
    return diagnostics.sorted().stream()
        .noneMatch(
            found ->
                found.code() == Code.FIELD_UNKNOWN || found.code() == Code.CITATION_UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/main/resources/dossier/new/sample",
        "src/test/resources/golden/mutiny/content",
        "src/test/resources/golden/smallest/content"
      })
  void whatTheReadersTakeTheSchemasTake(String content) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : SiteFolder.read(Path.of(content)).files().entrySet()) {
      String schema = schemaOf(file.getKey());
      if (!schema.isEmpty()) {
        String text = new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8);
        JsonNode fields = fields(file.getKey().endsWith(".md") ? text.split("---\n", 3)[1] : text);
        schema(schema)
            .validate(fields)
            .forEach(fault -> faults.add(file.getKey() + ": " + fault.getMessage()));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whatNoReaderTakesTheSchemasRefuse() throws IOException {
    assertThat(schema("person").validate(fields("name: A\nnam: B"))).isNotEmpty();
    assertThat(schema("person").validate(fields("names: [A]"))).isNotEmpty();
    assertThat(schema("source").validate(fields("title: A\nsiglum: A\nkind: b\nshow: some")))
        .isNotEmpty();
    assertThat(schema("event").validate(fields("title: A\nkind: b\naccounts: words"))).isNotEmpty();
    assertThat(schema("places").validate(fields("- id: Odessa City\n  name: Odessa"))).isNotEmpty();
    assertThat(schema("site").validate(fields("title: A\nrights: {url: x}"))).isNotEmpty();
  }

  private static String schemaOf(String path) {
    if (path.startsWith("sources/") && path.endsWith(".md") && !path.endsWith(".about.md")) {
      return "source";
    }
    return path.startsWith("people/")
        ? "person"
        : path.startsWith("events/")
            ? "event"
            : Map.of("dossier.yml", "site", "places.yml", "places").getOrDefault(path, "");
  }

  private static JsonNode fields(String yaml) {
    return new ObjectMapper()
        .valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(VersionFlag.V7)
        .getSchema(SchemaLocation.of(SCHEMAS.resolve(name + ".schema.json").toUri().toString()));
  }

  private static JsonNode read(String name) throws IOException {
    return new ObjectMapper().readTree(SCHEMAS.resolve(name + ".schema.json").toFile());
  }
}
