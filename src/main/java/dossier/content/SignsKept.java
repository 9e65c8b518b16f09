package dossier.content;

import dossier.input.InputFile;
import dossier.input.Signs;
import dossier.input.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Holds that a value is the signs that stand in the file: YAML takes what follows a hash for a
 * comment, and a backslash with the sign behind it for another.
 */
final class SignsKept {
  private static final String QUOTE_IT =
      "put the whole value into quotation marks; a comment stands behind two blanks, `  # …`";

  /** A comment on the line where an unquoted value ends, but for one as people set it off. */
  private static final Pattern CUT = Pattern.compile("(?![ \\t]{2,}#(?:[ \\t]|$))[ \\t]+(#.*)");

  /** A comment below an unquoted value that goes on over lines, with no blank behind the hash. */
  private static final Pattern CUT_BELOW = Pattern.compile("[ \\t]*\\n([ \\t]+)(#[^ \\t\\n#].*)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?s:.)");

  private SignsKept() {}

  /**
   * Looks at a value.
   *
   * @param span where it stands in the file, with its quotation marks
   * @throws Refused if it is not what the author wrote
   */
  static void check(InputFile file, ScalarEvent value, Span span) {
    if (Signs.firstOther(value.getValue()).isPresent()) {
      int point = value.getValue().codePointAt(Signs.firstOther(value.getValue()).getAsInt());
      throw new Refused(
          Signs.name(point) + " in this value is no sign of a text", "take it out", span);
    }
    if (value.isDQuoted()) {
      escapes(file, span);
    } else if (value.isPlain()) {
      hash(file, span).ifPresent(cut -> refuse(cut));
    }
  }

  private static void escapes(InputFile file, Span span) {
    Matcher escape = ESCAPE.matcher(file.text()).region(span.start(), span.end());
    while (escape.find()) {
      if ("\"\\/xuU".indexOf(escape.group().charAt(1)) < 0) {
        throw new Refused(
            YamlProblem.BACKSLASH, YamlProblem.DOUBLE_IT, new Span(escape.start(), escape.end()));
      }
    }
  }

  private static Optional<Span> hash(InputFile file, Span span) {
    String text = file.text();
    int end = span.end();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    Matcher cut = CUT.matcher(text).region(end, text.length());
    if (cut.lookingAt()) {
      return Optional.of(new Span(cut.start(1), cut.end(1)));
    }
    Matcher below = CUT_BELOW.matcher(text).region(span.end(), text.length());
    boolean isDeeper =
        span.length() > 0 && below.lookingAt() && below.group(1).length() > indent(file, span);
    return isDeeper ? Optional.of(new Span(below.start(2), below.end(2))) : Optional.empty();
  }

  /** How far the line is indented on which a value begins; the dash of an item counts. */
  private static int indent(InputFile file, Span span) {
    String line = file.line(file.position(span.start()).line());
    int at = 0;
    while (at < line.length() && " -".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static void refuse(Span cut) {
    throw new Refused("to YAML this is a comment, and no part of the value", QUOTE_IT, cut);
  }
}
