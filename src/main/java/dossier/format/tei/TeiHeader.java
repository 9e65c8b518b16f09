package dossier.format.tei;

import dossier.format.Metadata;
import dossier.format.Metadata.Field;
import dossier.format.TreeWords;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the header of a TEI file says of the text. */
final class TeiHeader {
  /** Where each field stands, the surest first; of a date its attribute counts before its words. */
  private static final List<Map.Entry<Field, String>> PLACES =
      List.of(
          Map.entry(Field.TITLE, "titleStmt > title[type=main]"),
          Map.entry(Field.TITLE, "titleStmt > title"),
          Map.entry(Field.AUTHOR, "titleStmt > author"),
          Map.entry(Field.AUTHOR, "sourceDesc author"),
          Map.entry(Field.TRANSLATOR, "titleStmt > editor[role=translator]"),
          Map.entry(Field.EDITOR, "titleStmt > editor:not([role=translator])"),
          Map.entry(Field.WRITTEN, "profileDesc creation date"),
          Map.entry(Field.WRITTEN, "correspAction[type=sent] date"),
          Map.entry(Field.WRITTEN, "origDate"),
          Map.entry(Field.PUBLISHED, "sourceDesc imprint date"),
          Map.entry(Field.PUBLISHED, "sourceDesc bibl date"),
          Map.entry(Field.PUBLISHED, "sourceDesc publicationStmt date"),
          Map.entry(Field.PUBLISHER, "sourceDesc publisher"),
          Map.entry(Field.PUBLICATION, "sourceDesc monogr > title"),
          Map.entry(Field.PUBLICATION, "sourceDesc > bibl"),
          Map.entry(Field.REPOSITORY, "msIdentifier > repository"),
          Map.entry(Field.SHELFMARK, "msIdentifier > idno"),
          Map.entry(Field.RIGHTS, "publicationStmt licence"),
          Map.entry(Field.RIGHTS, "publicationStmt availability"),
          Map.entry(Field.LANGUAGE, "langUsage > language"));

  /** What of an element says it to machines. */
  private static final List<String> ATTRIBUTES = List.of("when", "when-iso", "target", "ident");

  private TeiHeader() {}

  static void read(Document document, Element text, TreeWords tree, Metadata metadata) {
    for (Element outer = text; outer != null; outer = outer.parent()) {
      metadata.add(Field.LANGUAGE, outer.attr("xml:lang"), tree.span(text));
    }
    Element header = document.selectFirst("teiHeader");
    if (header == null) {
      return;
    }
    for (Map.Entry<Field, String> place : PLACES) {
      Element found = header.selectFirst(place.getValue());
      if (found != null) {
        metadata.add(place.getKey(), value(found), tree.span(found));
      }
    }
  }

  private static String value(Element element) {
    return ATTRIBUTES.stream()
        .map(element::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseGet(element::text);
  }
}
