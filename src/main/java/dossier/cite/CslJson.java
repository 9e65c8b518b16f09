package dossier.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A citation as CSL-JSON, the data of the Citation Style Language, schema 1.0. */
public final class CslJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CslJson() {}

  /**
   * One item of type {@code webpage}.
   *
   * @return a JSON array, as the schema wants it, on one line
   */
  public static String of(WebCitation page) {
    ArrayNode items = JSON.createArrayNode();
    ObjectNode item = items.addObject();
    item.put("id", page.key());
    item.put("type", "webpage");
    put(item, "title", page.title());
    put(item, "container-title", page.site());
    if (!page.editor().isEmpty()) {
      item.putArray("editor").addObject().put("literal", page.editor());
    }
    if (!page.date().isEmpty()) {
      ArrayNode date = item.putObject("issued").putArray("date-parts").addArray();
      for (String part : page.dateParts()) {
        date.add(Integer.parseInt(part));
      }
    }
    put(item, "language", page.language());
    put(item, "URL", page.url());
    try {
      return JSON.writeValueAsString(items);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of strings can always be written", impossible);
    }
  }

  private static void put(ObjectNode item, String name, String value) {
    if (!value.isEmpty()) {
      item.put(name, value);
    }
  }
}
