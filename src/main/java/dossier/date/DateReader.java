package dossier.date;

import dossier.date.DateExpression.Kind;
import dossier.edtf.DateSet;
import dossier.edtf.Edtf;
import dossier.edtf.Interval;
import dossier.input.Span;
import dossier.text.Mark;
import dossier.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the date expressions of texts and reads them into EDTF.
 *
 * <p>The words decide: a date is given where they say one, with the year from the sentences before
 * or from the date of writing where that is sure, and no date otherwise. Numbers that count, pages
 * and names such as the October Revolution are left alone. Customs that the notation has no word
 * for are read thus:
 *
 * <ul>
 *   <li>"the 19th century" and "the 1800s" are {@code 18XX}; "winter 1762" is the winter that began
 *       in December 1762;
 *   <li>"early June 1762" is {@code 1762-06}, see {@link DateExpression#reach};
 *   <li>"after 1930" and "since 1930" are {@code 1930/..}, "before", "until" and "by 1930" {@code
 *       ../1930}: the year itself is not ruled out;
 *   <li>"1929 or 1930" is the set {@code [1929,1930]};
 *   <li>3 February 1708/9 is 1709, as we begin the year;
 *   <li>3/4/1930 is no sure day, and 1702-12 neither surely a month nor a span: both have no EDTF.
 * </ul>
 *
 * <p>A text is read in one pass; the time taken grows with its length. Which words and phrases a
 * language has stands in its folder of tables, {@code dossier/date/english} and so on.
 */
public final class DateReader {

  private static final Map<String, String> FOLDERS =
      Map.of("en", "english", "de", "german", "fr", "french", "ru", "russian");

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
    return folder(language).isPresent();
  }

  private static Optional<String> folder(String language) {
    String primary = Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
    return Optional.ofNullable(
        language.isBlank() || primary.equals("english") ? "english" : FOLDERS.get(primary));
  }

  /**
   * The date expressions of some words, in order and without overlap; none in a language that is
   * not read.
   *
   * @param context what the caller knows of the text
   */
  public static List<DateExpression> read(String words, DateContext context) {
    return readAll(List.of(words), context).in(0);
  }

  /**
   * The date expressions of a whole text; years and months are taken on from passage to passage.
   */
  public static DatesOfText readAll(List<String> passages, DateContext context) {
    DateGround ground = new DateGround(context);
    return new DatesOfText(
        passages.stream().map(words -> read(words, List.of(), ground, context)).toList());
  }

  /** The same of the passages of a source, without its note marks. */
  public static DatesOfText readPassages(List<Passage> passages, DateContext context) {
    DateGround ground = new DateGround(context);
    return new DatesOfText(
        passages.stream()
            .map(each -> read(each.words(), noteMarks(each), ground, context))
            .toList());
  }

  private static List<Span> noteMarks(Passage passage) {
    return passage.marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.NOTE_MARK)
        .map(Mark::span)
        .toList();
  }

  private static List<DateExpression> read(
      String words, List<Span> noteMarks, DateGround ground, DateContext context) {
    List<DateExpression> dates =
        folder(context.language())
            .map(PhraseTable::of)
            .map(table -> DateTokenizer.tokens(words, noteMarks, table))
            .map(tokens -> new DatePass(tokens, ground, context).read())
            .orElse(List.of());
    ground.nextPassage();
    return dates;
  }

  /**
   * One date expression as a person types it, in English words or in EDTF: {@code about 1930},
   * {@code 1930~}.
   *
   * @return empty if the words as a whole are no date expression
   */
  public static Optional<DateExpression> readExpression(String words) {
    return readExpression(words, DateContext.NONE);
  }

  /** The same in the words of another language, or with a date of writing. */
  public static Optional<DateExpression> readExpression(String words, DateContext context) {
    String typed = words.strip();
    Optional<Edtf> edtf = Edtf.parse(typed).edtf();
    if (edtf.isPresent()) {
      boolean several = edtf.get() instanceof Interval || edtf.get() instanceof DateSet;
      Kind kind = several ? Kind.INTERVAL : Kind.ABSOLUTE;
      return edtf.map(
          date ->
              DateExpression.unresolved(0, typed, kind).dated(date, date.wording(), date, false));
    }
    return SEASON_OF_LEVEL_TWO.matcher(typed).matches() || folder(context.language()).isEmpty()
        ? Optional.empty()
        : alone(typed, context);
  }

  /** Typed alone, "May" is a date as it is in a sentence, and "1900?" as it is in brackets. */
  private static Optional<DateExpression> alone(String typed, DateContext context) {
    String in = PhraseTable.of(folder(context.language()).orElseThrow()).word("ALONE") + " ";
    return whole(typed, 0, context)
        .or(() -> whole(in + typed, in.length(), context))
        .or(() -> whole(in + typed + ")", in.length(), context));
  }

  /** The expression that fills the words; the first so many characters are ours. */
  private static Optional<DateExpression> whole(String words, int ours, DateContext context) {
    PhraseTable table = PhraseTable.of(folder(context.language()).orElseThrow());
    DateTokens tokens = DateTokenizer.tokens(words, List.of(), table);
    int first = 0;
    while (first < tokens.size()
        && (tokens.at(first).start() < ours
            || tokens.has(first, table.symbol("LEFTOUT"))
            || isMark(tokens, first, OPENING))) {
      first++;
    }
    int last = tokens.size() - 1;
    while (last > first && isMark(tokens, last, CLOSING)) {
      last--;
    }
    if (first > last) {
      return Optional.empty();
    }
    int begin = tokens.at(first).start();
    int end = tokens.at(last).end();
    return read(words, context).stream()
        .filter(date -> date.start() >= ours && date.start() <= begin && date.end() >= end)
        .map(date -> date.movedBy(-ours))
        .findFirst();
  }

  private static boolean isMark(DateTokens tokens, int i, String marks) {
    return marks.indexOf(tokens.text().charAt(tokens.at(i).start())) >= 0;
  }
}
