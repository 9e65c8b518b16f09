package dossier.cite;

import java.util.stream.Collectors;

/**
 * A citation as BibTeX: the entry {@code @online} of biblatex, in UTF-8 as biber reads it.
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
    return "@online{"
        + page.key()
        + field("title", whole(page.title()))
        + field("organization", whole(page.site()))
        + field("editor", whole(page.editor()))
        + field("date", page.date())
        + field("url", page.url().replace("{", "%7B").replace("}", "%7D"))
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
