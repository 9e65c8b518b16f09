package dossier.citation;

import dossier.text.LetterForms;
import dossier.text.Letters;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a quote asks for: runs of words that follow one another in a passage, with words left out
 * between them.
 *
 * <p>The rule: {@code …}, {@code ...}, {@code . . .}, alone or in brackets of any kind, leaves
 * words out; {@code [word]} is an addition of ours and is passed over, {@code [w]ord} has letters
 * of ours within a word. A source may itself have dots or brackets there, so the quote is first
 * tried as it stands.
 *
 * @param runs folded; never empty
 */
record QuotePattern(List<String> runs) {
  private static final Set<UnicodeScript> EAST_ASIAN =
      EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
  private static final int LONG = 4;
  private static final String BLANK = "[ \\u00A0\\u2009\\u202F]?";
  private static final String DOTS =
      "(?:[…⋯‥]|\\.(?:" + BLANK + "\\.){2,})(?:" + BLANK + "[.…⋯‥])*";
  private static final Pattern OMISSION =
      Pattern.compile("\\s*(?:[\\[(<{]\\s*(?:" + DOTS + "|\\.\\.)\\s*[\\])>}]|" + DOTS + ")\\s*");
  private static final Pattern ADDITION =
      Pattern.compile("(?:^|(?<=\\s|[(\"“‘«]))\\[[^\\[\\]]*](?=$|[\\s.,;:!?)\"”’»])\\s*");
  private static final Pattern OURS =
      LetterForms.pattern("(?<=\\p{L})\\[(\\p{L}+)]|\\[(\\p{L}+)](?=\\p{L})");
  private static final Pattern SPACE_BEFORE_STOP = Pattern.compile("\\s+(?=[.,;:!?)])");

  /** The ways to read a quote, the literal one first. */
  static List<QuotePattern> readings(String quote) {
    List<QuotePattern> readings = new ArrayList<>();
    readings.add(new QuotePattern(List.of(Folded.of(quote).text())));
    String own = ADDITION.matcher(OMISSION.matcher(quote).replaceAll(" … ")).replaceAll("");
    own = own.equals(quote) ? quote : SPACE_BEFORE_STOP.matcher(own).replaceAll("");
    own = OURS.matcher(own).replaceAll(RunFinder.OPEN + "$1$2" + RunFinder.CLOSE);
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
    return (int) signs().count();
  }

  private IntStream signs() {
    return runs.stream()
        .flatMapToInt(String::codePoints)
        .filter(sign -> sign != RunFinder.OPEN && sign != RunFinder.CLOSE);
  }

  /**
   * How many characters it takes to identify a place: in Chinese and Japanese four, in the other
   * scripts without spaces six, elsewhere {@link QuoteVerifier#SHORTEST}.
   */
  int least() {
    return QuoteVerifier.SHORTEST / signs().map(QuotePattern::weight).max().orElse(1);
  }

  private static int weight(int sign) {
    return sign >= 0x2E80 && EAST_ASIAN.contains(Letters.script(sign))
        ? 3
        : Letters.isAlone(sign) ? 2 : 1;
  }

  /** Whether it says enough to name its place alone: so many characters, or two longer words. */
  boolean identifies() {
    return signs().map(QuotePattern::weight).sum() >= QuoteVerifier.SHORTEST
        || (runs.size() == 1
            && WordIndex.words(runs.get(0)).stream().filter(word -> word.length() >= LONG).count()
                >= 2);
  }
}
