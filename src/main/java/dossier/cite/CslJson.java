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
   * One item of type {@code webpage}, or {@code document} for a text that the site holds.
   *
   * @return a JSON array, as the schema wants it, on one line
   */
  public static String of(WebCitation page) {
    ArrayNode items = JSON.createArrayNode();
    ObjectNode item = items.addObject();
    item.put("id", page.key());
    CitedText text = page.text();
    item.put("type", text == null ? "webpage" : "document");
    if (text != null) {
      name(item, "author", text.author());
      name(item, "translator", text.translator());
      put(item, "publisher", text.publisher());
      put(item, "archive", text.repository());
      put(item, "archive_location", text.shelfmark());
      put(item, "note", text.note());
    }
    put(item, "title", page.title());
    put(item, "container-title", page.site());
    name(item, "editor", page.editor());
    if (!page.ownDate().isEmpty()) {
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

  private static void name(ObjectNode item, String role, String name) {
    if (!name.isEmpty()) {
      item.putArray(role).addObject().put("literal", name);
    }
  }

  private static void put(ObjectNode item, String name, String value) {
    if (!value.isEmpty()) {
      item.put(name, value);
    }
  }
}
