package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The records that this build has published from {@code content/}. */
class PublishedRecordsTest {
  private static final Path DATA = Path.of("target", "site", "data");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theRecordsKeepToTheirSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(JSON.readTree(DATA.resolve("records.schema.json").toFile()));
    assertThat(schema.validate(records())).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoRecord() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(JSON.readTree(DATA.resolve("records.schema.json").toFile()));
    assertThat(schema.validate(JSON.readTree("{\"sources\": [{}]}"))).isNotEmpty();
  }

  @Test
  void everyAddressOfARecordIsAPage() throws IOException {
    List<String> addresses = new ArrayList<>();
    for (String kind : List.of("sources", "people", "events")) {
      records().get(kind).forEach(record -> addresses.add(record.get("url").textValue()));
    }
    assertThat(addresses)
        .isNotEmpty()
        .allSatisfy(url -> assertThat(Path.of("target", "site").resolve(url)).isRegularFile());
  }

  private static JsonNode records() throws IOException {
    return JSON.readTree(DATA.resolve("records.json").toFile());
  }
}
