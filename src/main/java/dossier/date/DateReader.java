package dossier.date;

import dossier.date.DateExpression.Kind;
import dossier.edtf.Edtf;
import dossier.edtf.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the date expressions of English texts and reads them into EDTF.
 *
 * <p>The words decide: a date is given where they say one, with the year from the sentences before
 * where that is sure, and no date otherwise. Numbers that count, pages, names such as the October
 * Revolution, dates of the Old Style and regnal years are left alone. A day before the Gregorian
 * calendar is given as it stands and not reckoned over. Customs that the notation has no word for
 * are read thus:
 *
 * <ul>
 *   <li>"the 19th century" and "the 1800s" are {@code 18XX}; "winter 1762" is the winter that began
 *       in December 1762;
 *   <li>"early June 1762" is {@code 1762-06}, see {@link DateExpression#reach};
 *   <li>"after 1930" and "since 1930" are {@code 1930/..}, "before", "until" and "by 1930" {@code
 *       ../1930}: the year itself is not ruled out;
 *   <li>"1929 or 1930" is {@code 1929/1930}, since a choice is EDTF level 2;
 *   <li>3/4/1930 is no sure day, and 1702-12 neither surely a month nor a span: both have no EDTF.
 * </ul>
 *
 * <p>A text is read in one pass; the time taken grows with its length.
 */
public final class DateReader {

  /** Typed alone, "May" and "1929 or 1930" are dates, as they are in a sentence behind this. */
  private static final String IN = "in ";

  private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "during");

  /** Typed alone, 1925-34 is EDTF that is not read; in a text, and with a dash, it is a span. */
  private static final Pattern SEASON_OF_LEVEL_TWO =
      Pattern.compile("-?\\d{4}-(?:2[5-9]|3\\d|4[01])");

  private static final String OPENING = "([“\"";
  private static final String CLOSING = ")]”\".,;";

  private DateReader() {}

  /**
   * Whether dates in a language are read.
   *
   * @param language a BCP 47 tag such as {@code en-GB}; empty counts as English
   */
  public static boolean reads(String language) {
    String primary = Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
    return language.isBlank() || primary.equals("en") || primary.equals("english");
  }

  /**
   * The date expressions of one passage, in order and without overlap.
   *
   * @param context what the caller knows of the text
   */
  public static List<DateExpression> read(String passage, DateContext context) {
    return new DatePass(DateTokenizer.tokens(passage), new DateGround(context), context).read();
  }

  /**
   * The date expressions of a whole text; years and months are taken on from passage to passage.
   */
  public static DatesOfText read(List<String> passages, DateContext context) {
    DateGround ground = new DateGround(context);
    List<List<DateExpression>> dates = new ArrayList<>();
    for (String passage : passages) {
      dates.add(new DatePass(DateTokenizer.tokens(passage), ground, context).read());
      ground.nextPassage();
    }
    return new DatesOfText(dates);
  }

  /**
   * One date expression as a person types it, in words or in EDTF: {@code about 1930}, {@code
   * 1930~}.
   *
   * @return empty if the words as a whole are no date expression
   */
  public static Optional<DateExpression> readExpression(String words) {
    String typed = words.strip();
    Optional<Edtf> edtf = Edtf.parse(typed).edtf();
    if (edtf.isPresent()) {
      Kind kind = edtf.get() instanceof Interval ? Kind.INTERVAL : Kind.ABSOLUTE;
      return edtf.map(
          date -> new DateExpression(0, typed, kind, date, date.wording(), date, false, -1));
    }
    return SEASON_OF_LEVEL_TWO.matcher(typed).matches()
        ? Optional.empty()
        : whole(typed, 0).or(() -> whole(IN + typed, IN.length()));
  }

  /** The expression that fills the words; the first so many characters are ours. */
  private static Optional<DateExpression> whole(String words, int ours) {
    DateTokens tokens = DateTokenizer.tokens(words);
    int end = tokens.size();
    while (tokens.mark(end - 1, CLOSING)) {
      end--;
    }
    int last = end - 1;
    int first = tokens.skipMark(tokens.skipWord(0, PREPOSITIONS), OPENING);
    return read(words, DateContext.NONE).stream()
        .filter(date -> date.start() >= ours && date.start() <= tokens.at(first).start())
        .filter(date -> date.end() >= tokens.at(last).end())
        .map(date -> date.movedBy(-ours))
        .findFirst();
  }
}
