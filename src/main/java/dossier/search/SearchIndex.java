package dossier.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.address.Parts;
import dossier.link.Concordance;
import java.io.IOException;
import java.util.List;

/**
 * Writes the index that the site's search reads: many small pieces, of which a query loads only
 * those that can answer it, and {@code index}, which tells them apart.
 */
public final class SearchIndex {
  private SearchIndex() {}

  /**
   * Writes the files of the folder {@code data/search/}, one by one.
   *
   * @param parts where passages and places stand
   * @param sink takes the files
   * @throws IOException if one cannot be written
   */
  public static void write(Concordance concordance, Parts parts, Sink sink) throws IOException {
    SearchPieces pieces = new SearchPieces(sink);
    NamePieces names = new NamePieces(SearchEntries.of(concordance, parts));
    names.write(pieces);
    PassagePieces passages = new PassagePieces(concordance, parts, pieces);
    passages.write();
    String version = pieces.version();
    pieces.write(
        "index",
        SearchPieces.json(
            json -> {
              json.writeStartObject();
              json.writeStringField("version", version);
              folding(json);
              strings(json, "names", names.cuts());
              strings(json, "tops", names.tops());
              strings(json, "words", passages.cuts());
              strings(json, "common", passages.common());
              json.writeNumberField("passages", passages.count());
              json.writeArrayFieldStart("texts");
              for (int first : passages.texts()) {
                json.writeNumber(first);
              }
              json.writeEndArray();
              json.writeEndObject();
            }));
  }

  private static void folding(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("folding");
    json.writeStringField("bare", SearchFolding.BARE);
    json.writeStringField("letters", SearchFolding.LETTERS);
    json.writeStringField("particles", SearchFolding.PARTICLES);
    json.writeArrayFieldStart("rules");
    for (SearchFolding.Rule rule : SearchFolding.RULES) {
      json.writeStartArray();
      json.writeString(rule.pattern().pattern());
      json.writeString(rule.other());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> strings)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}
