package dossier.propose.statement;

import dossier.input.Span;
import dossier.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way in which a text says something of somebody outright, a line of a table.
 *
 * @param on the point: {@code office}
 * @param before what stands before the name
 * @param behind what stands behind it
 */
record StatementPattern(String on, Pattern before, Pattern behind) {
  /** Every line of the table. */
  static final List<StatementPattern> ALL =
      WordList.lines("english/statements").stream().map(StatementPattern::of).toList();

  private static StatementPattern of(String line) {
    List<String> cells = Pattern.compile("~").splitAsStream(line).map(String::strip).toList();
    String behind = cells.size() < 3 ? "" : cells.get(2);
    return new StatementPattern(
        cells.get(0),
        compiled("(?:" + cells.get(1) + ")\\s?$"),
        compiled("^\\s?(?:" + behind + ")"));
  }

  private static Pattern compiled(String written) {
    return Pattern.compile(written.replace("SAYS", "(?<says>").replace("ENDS", ")"));
  }

  /**
   * What the words about a name say.
   *
   * @param value where the value stands in the words
   * @param whole from the first word of the pattern or the name to the last
   */
  record Found(Span value, Span whole) {}

  /** What it finds about a name within a sentence. */
  Optional<Found> about(String words, Span sentence, Span name) {
    Matcher first = before.matcher(words).region(sentence.start(), name.start());
    Matcher second = behind.matcher(words).region(name.end(), sentence.end());
    if (!first.find() || !second.find()) {
      return Optional.empty();
    }
    Matcher saying = before.pattern().contains("(?<says>") ? first : second;
    int end = Math.max(second.end(), name.end());
    return Optional.of(
        new Found(
            new Span(saying.start("says"), saying.end("says")),
            new Span(Math.min(first.start(), name.start()), end)));
  }
}
