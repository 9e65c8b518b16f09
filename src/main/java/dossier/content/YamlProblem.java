package dossier.content;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Position;
import dossier.input.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the YAML parser complains of, in the words of somebody who writes records.
 *
 * @param complaint how the parser's own words begin
 * @param isWhereItBegan whether the mistake is where the value begins, not where the parser gave up
 * @param message what is wrong
 * @param help how to mend it
 */
record YamlProblem(String complaint, boolean isWhereItBegan, String message, String help) {
  private static final String QUOTE_IT = "put the whole value into quotation marks";

  /** A name, a colon, and the value without a space between. */
  private static final Pattern GLUED =
      Pattern.compile(
          "\\s*(?:- )?([a-z][a-z0-9-]*(?: ?§ ?\\d+)?):(?=[^\\s/:])(?!.*: ).*", Pattern.DOTALL);

  private static final Pattern CURLY = Pattern.compile("^[^:]*: +[“„«]");

  static final String BEGINS_SO = "a value cannot begin with this sign";
  static final String BACKSLASH =
      "a backslash between double quotation marks changes the sign behind it";
  static final String DOUBLE_IT = "write it twice, \\\\, or put the value between '…'";
  static final String NO_SPACE = "a space is missing behind the colon";
  static final String SPACE_IT = "write `name: value`";

  private static final YamlProblem AT_ANOTHER_DEPTH =
      new YamlProblem(
          "",
          false,
          "this line is indented otherwise than those it belongs to",
          "let the fields of one record or item begin in one column");

  private static final List<YamlProblem> KNOWN =
      List.of(
          new YamlProblem(
              "mapping values are not allowed",
              false,
              "a colon with a space behind it stands inside a value",
              QUOTE_IT),
          new YamlProblem(
              "found character '\\t", false, "this line is indented with a tab", "use spaces"),
          new YamlProblem("found character", false, BEGINS_SO, QUOTE_IT),
          new YamlProblem(
              "found unexpected end of stream",
              true,
              "this quotation mark is never closed",
              "close it; a quotation mark inside the value is written \\\""),
          new YamlProblem(
              "found unexpected document separator",
              true,
              "this quotation mark is never closed",
              "close it; a quotation mark inside the value is written \\\""),
          new YamlProblem(
              "expected ',' or ']'",
              true,
              "this bracket is never closed",
              "write `]` behind the list"),
          new YamlProblem(
              "expected ',' or '}'",
              true,
              "this brace is never closed",
              "write `}` behind the fields"),
          new YamlProblem(
              "could not find expected ':'",
              true,
              "no value follows this name",
              "write `name: value`; a long value goes on indented lines"),
          new YamlProblem(
              "expected <block end>, but found '<scalar>'",
              false,
              "something follows behind the end of the value",
              "put the whole value between '…'; or write a quotation mark inside it as \\\""),
          new YamlProblem(
              "expected <block end>",
              false,
              "this line is indented otherwise than those it belongs to",
              "let the fields of one record or item begin in one column"),
          new YamlProblem("found unknown escape character", false, BACKSLASH, DOUBLE_IT),
          new YamlProblem("sequence entries are not allowed", false, BEGINS_SO, QUOTE_IT),
          new YamlProblem("mapping keys are not allowed", false, BEGINS_SO, QUOTE_IT),
          new YamlProblem("expected chomping", true, BEGINS_SO, QUOTE_IT),
          new YamlProblem("expected alphabetic", true, BEGINS_SO, QUOTE_IT),
          new YamlProblem("unexpected character found *", true, BEGINS_SO, QUOTE_IT));

  /** The finding that tells it, where the parser gives a reason. */
  static Diagnostic finding(String complaint, Place gaveUp, Place began) {
    boolean isAtFirstColon = complaint.startsWith("mapping values") && isFirstColon(gaveUp);
    Optional<Place> glued =
        isAtFirstColon || complaint.startsWith("could not find expected ':'")
            ? gluedAbove(gaveUp)
            : Optional.empty();
    if (glued.isPresent()) {
      return finding(NO_SPACE, glued.get()).help(SPACE_IT);
    }
    if (isAtFirstColon) {
      return finding(AT_ANOTHER_DEPTH.message, gaveUp).help(AT_ANOTHER_DEPTH.help);
    }
    if (complaint.startsWith("mapping values") && CURLY.matcher(lineOf(gaveUp)).find()) {
      return finding(KNOWN.get(0).message, gaveUp)
          .help("put the whole value into straight quotation marks, \"…\", instead of curly ones");
    }
    for (YamlProblem known : KNOWN) {
      if (complaint.startsWith(known.complaint)) {
        return finding(known.message, known.isWhereItBegan ? began : gaveUp).help(known.help);
      }
    }
    return finding("this is no valid YAML: " + complaint, gaveUp).help(QUOTE_IT);
  }

  /** Whether a line, or a value, is a field that lacks the space behind its colon. */
  static boolean isGlued(String words) {
    return GLUED.matcher(words).matches();
  }

  /** The colon without a space nearest above a place, if only lines without fields are between. */
  private static Optional<Place> gluedAbove(Place place) {
    InputFile file = place.file();
    int last = place.position().map(Position::line).orElse(0);
    for (int line = last; line >= 1; line--) {
      Matcher glued = GLUED.matcher(file.line(line));
      if (glued.matches()) {
        int colon = file.lineSpan(line).start() + glued.end(1);
        return Optional.of(Place.of(file, new Span(colon, colon + 1)));
      }
      if (line < last && file.line(line).contains(": ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String lineOf(Place place) {
    return place.position().map(at -> place.file().line(at.line())).orElse("");
  }

  /** Whether the colon ends the name of a field, instead of standing in a value. */
  private static boolean isFirstColon(Place place) {
    return place
        .position()
        .map(at -> place.file().line(at.line()).indexOf(':') == at.column() - 1)
        .orElse(false);
  }

  /** A finding of a mistake that needs no translation. */
  static Diagnostic finding(String message, Place place) {
    return Diagnostic.of(Code.YAML_UNREADABLE, place, message);
  }
}
