package dossier.render;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Style sheets and scripts without what only their authors read: comments, indentation, and the
 * blanks around signs that part words anyway. Names and signs stay as they are written.
 *
 * <p>Sheets and scripts are those of {@code templates/static}: no string runs over a line, and
 * nothing stands behind a comment.
 */
final class LeanText {
  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*+\"";
  private static final String BLANK = "(?:\\s|/\\*(?s:.*?)\\*/)";

  /** Before a colon a blank has a meaning in selectors, and around plus and minus in sums. */
  private static final Pattern IN_SHEETS =
      Pattern.compile(
          "("
              + STRING
              + ")|"
              + BLANK
              + "*+([{};,>~])"
              + BLANK
              + "*+|(:)"
              + BLANK
              + "++|"
              + BLANK
              + "++");

  /** Lines of comment alone, empty lines, and the white space before the others. */
  private static final Pattern FOR_AUTHORS =
      Pattern.compile("^[ \\t]*(?://.*|/\\*.*\\*/)?\\R|^[ \\t]+", Pattern.MULTILINE);

  /**
   * A line that surely holds no comment, no regular expression, and no string but in double quotes
   * or as its only template: only there is a blank known to be one without parsing the script.
   */
  private static final Pattern PLAIN_LINE =
      Pattern.compile("(?m)^[^'`/\\n]++(?:`[^'`/\\n]*+`[^'`/\\n]*+)?(?:\\n|\\z)");

  /** A blank or an end of line stays where a sign follows a sign, for {@code + +} is not ++. */
  private static final Pattern IN_LINES =
      Pattern.compile(
          "("
              + STRING
              + "|`[^`]*+`)|(?<=[\\w$)\\]}\"`]) (?=[=*<>?:&|!{}()\\[\\]])"
              + "|(?<=[=*<>?:,;&|{}()\\[\\]]) (?=[\\w$(\\[{\"`]|\\.\\.\\.)|(?<=[;{},(\\[])\\n");

  private LeanText() {}

  /** A style sheet that says the same. */
  static String sheet(String css) {
    return IN_SHEETS
        .matcher(css)
        .replaceAll(
            found -> {
              String kept = firstGroup(found);
              return kept.isEmpty() ? " " : kept;
            })
        .strip();
  }

  /** A script that says the same. */
  static String script(String script) {
    return PLAIN_LINE
        .matcher(FOR_AUTHORS.matcher(script).replaceAll(""))
        .replaceAll(
            line ->
                Matcher.quoteReplacement(
                    IN_LINES.matcher(line.group()).replaceAll(LeanText::firstGroup)));
  }

  /** What a match keeps of itself, or nothing. */
  private static String firstGroup(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Matcher::quoteReplacement)
        .orElse("");
  }
}
