package dossier.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets and scripts without what only their authors read: comments and indentation, and in
 * style sheets the blanks around signs that part words anyway. More would need a parser.
 *
 * <p>Sheets and scripts are those of {@code templates/static}: no string or template runs over a
 * line, and nothing stands behind a comment.
 */
final class LeanText {
  /**
   * A string, which stays; a sign between blanks; a colon before a blank; or blanks alone. Before a
   * colon a blank has a meaning in selectors, and around plus and minus in sums.
   */
  private static final Pattern IN_SHEETS =
      Pattern.compile(
          "(?<kept>\"(?:[^\"\\\\]|\\\\.)*+\")|B*+(?<sign>[{};,>~])B*+|(?<colon>:)B++|B++"
              .replace("B", "(?:\\s|/\\*(?s:.*?)\\*/)"));

  /** Lines of comment alone, empty lines, and the white space before the others. */
  private static final Pattern FOR_AUTHORS =
      Pattern.compile("^[ \\t]*(?://.*|/\\*.*\\*/)?\\R|^[ \\t]+", Pattern.MULTILINE);

  private LeanText() {}

  /** A style sheet that says the same. */
  static String sheet(String css) {
    StringBuilder lean = new StringBuilder();
    Matcher found = IN_SHEETS.matcher(css);
    while (found.find()) {
      boolean isBlank =
          found.group("kept") == null
              && found.group("sign") == null
              && found.group("colon") == null;
      found.appendReplacement(lean, isBlank ? " " : "${kept}${sign}${colon}");
    }
    return found.appendTail(lean).toString().strip();
  }

  /** A script that says the same. */
  static String script(String script) {
    return FOR_AUTHORS.matcher(script).replaceAll("");
  }
}
