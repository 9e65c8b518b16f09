package dossier.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a quote asks for: runs of words that follow one another in a passage, with words left out
 * between them.
 *
 * <p>The rule: {@code …}, {@code ...} or {@code […]} leaves words out; {@code [word]} is an
 * addition of ours and is passed over. A source may itself have dots or brackets there, so the
 * quote is first tried as it stands.
 *
 * @param runs folded; never empty
 */
record QuotePattern(List<String> runs) {
  private static final Pattern OMISSION =
      Pattern.compile("\\s*(?:\\[\\s*(?:…|\\.{3,4})\\s*]|…|\\.{3,4})\\s*");
  private static final Pattern ADDITION =
      Pattern.compile("(?:^|(?<=\\s|[(\"“‘«]))\\[[^\\[\\]]*](?=$|[\\s.,;:!?)\"”’»])\\s*");
  private static final Pattern SPACE_BEFORE_STOP = Pattern.compile("\\s+(?=[.,;:!?)])");

  /** The ways to read a quote, the literal one first. */
  static List<QuotePattern> readings(String quote) {
    List<QuotePattern> readings = new ArrayList<>();
    readings.add(new QuotePattern(List.of(Folded.of(quote).text())));
    String own = ADDITION.matcher(OMISSION.matcher(quote).replaceAll(" … ")).replaceAll("");
    own = own.equals(quote) ? quote : SPACE_BEFORE_STOP.matcher(own).replaceAll("");
    List<String> runs = new ArrayList<>();
    for (String run : own.split("…", -1)) {
      String folded = Folded.of(run.strip()).text();
      if (!folded.isEmpty()) {
        runs.add(folded);
      }
    }
    QuotePattern edited = new QuotePattern(runs);
    if (!runs.isEmpty() && !edited.equals(readings.get(0))) {
      readings.add(edited);
    }
    return readings;
  }

  QuotePattern {
    runs = List.copyOf(runs);
  }

  /** The number of characters that have to stand in the source. */
  int length() {
    return runs.stream().mapToInt(run -> run.codePointCount(0, run.length())).sum();
  }
}
