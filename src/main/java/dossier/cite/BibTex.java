package dossier.cite;

import java.util.stream.Collectors;

/**
 * A citation as BibTeX: the entry {@code @online} of biblatex, or {@code
 * @incollection} for a text that the site holds, in UTF-8 as biber reads it.
 *
 * <p>Braces around a whole value keep its capitals, and keep a name from being taken apart. What
 * TeX would take for a command is written as one; the address alone stands as it is, since biblatex
 * prints it verbatim.
 */
public final class BibTex {
  private BibTex() {}

  /**
   * One entry.
   *
   * @return several lines, without one at the end
   */
  public static String of(WebCitation page) {
    CitedText text = page.text();
    return (text == null ? "@online{" : "@incollection{")
        + page.key()
        + (text == null ? "" : field("author", whole(text.author())))
        + field("title", whole(page.title()))
        + field(text == null ? "organization" : "booktitle", whole(page.site()))
        + field("editor", whole(page.editor()))
        + (text == null
            ? ""
            : field("translator", whole(text.translator()))
                + field("publisher", whole(text.publisher())))
        + field("date", page.ownDate())
        + field("url", page.url().replace("{", "%7B").replace("}", "%7D"))
        + (text == null ? "" : field("note", whole(text.note())))
        + "\n}";
  }

  private static String field(String name, String value) {
    return value.isEmpty() ? "" : ",\n  " + name + " = {" + value + "}";
  }

  private static String whole(String words) {
    return words.isEmpty() ? "" : "{" + escaped(words) + "}";
  }

  private static String escaped(String words) {
    return words.codePoints().mapToObj(BibTex::escaped).collect(Collectors.joining());
  }

  // A brace behind a backslash still counts as a brace for BibTeX, so braces are named.
  private static String escaped(int each) {
    return switch (each) {
      case '{' -> "\\textbraceleft{}";
      case '}' -> "\\textbraceright{}";
      case '\\' -> "\\textbackslash{}";
      case '^' -> "\\textasciicircum{}";
      case '~' -> "\\textasciitilde{}";
      case '&', '%', '$', '#', '_' -> "\\" + Character.toString(each);
      default -> Character.toString(each);
    };
  }
}
