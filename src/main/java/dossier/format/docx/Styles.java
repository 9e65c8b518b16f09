package dossier.format.docx;

import dossier.text.LetterForms;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The names of the styles of a file, which are English whatever the language of the program. */
final class Styles {
  private final Map<String, String> names = new HashMap<>();

  Styles(Optional<Document> part) {
    part.ifPresent(
        styles ->
            styles
                .getElementsByTag("w:style")
                .forEach(style -> names.put(style.attr("w:styleId"), name(style))));
  }

  private static String name(Element style) {
    return style.getElementsByTag("w:name").stream()
        .findFirst()
        .map(name -> LetterForms.small(name.attr("w:val")))
        .orElse("");
  }

  /** The name of a paragraph's style in small letters; empty if it has none of its own. */
  String of(Element paragraph) {
    return Xml.child(paragraph, "w:pPr")
        .flatMap(look -> Xml.child(look, "w:pStyle"))
        .map(style -> style.attr("w:val"))
        .map(id -> names.getOrDefault(id, LetterForms.small(id)))
        .orElse("");
  }

  /** The level of a heading, from 1; 0 for anything else. */
  int level(Element paragraph) {
    String style = of(paragraph);
    if (style.equals("title")) {
      return 1;
    } else if (style.equals("subtitle")) {
      return 2;
    } else if (style.matches("heading ?[1-9]")) {
      return Math.min(6, style.charAt(style.length() - 1) - '0');
    }
    return Xml.child(paragraph, "w:pPr")
        .flatMap(look -> Xml.child(look, "w:outlineLvl"))
        .map(outline -> outline.attr("w:val"))
        .filter(level -> level.matches("[0-5]"))
        .map(level -> Integer.parseInt(level) + 1)
        .orElse(0);
  }
}
