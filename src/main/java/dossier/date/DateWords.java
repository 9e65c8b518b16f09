package dossier.date;

import dossier.date.DateToken.Kind;
import dossier.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The English names of months, seasons, days and numbers. */
final class DateWords {

  static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final List<String> MONTHS =
      WordList.list(
          """
          january february march april may june july august september october november
          december
          """);
  private static final List<String> SHORT_MONTHS =
      WordList.list("jan feb mar apr - jun jul aug sep oct nov dec");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  /** Months that in lower case are rather another word. */
  private static final Set<String> OTHER_WORDS = Set.of("may", "march", "august", "mar");

  private static final List<String> NUMBERS =
      WordList.list(
          """
          zero one two three four five six seven eight nine ten eleven twelve thirteen
          fourteen fifteen sixteen seventeen eighteen nineteen
          """);
  private static final List<String> TENS =
      WordList.list("- - twenty thirty forty fifty sixty seventy eighty ninety");
  private static final List<String> ORDINALS =
      WordList.list(
          """
          - first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
          thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
          twentieth
          """);
  private static final List<String> DECADES =
      WordList.list("- - twenties thirties forties fifties sixties seventies eighties nineties");

  private static final Map<String, Integer> MONTH_NUMBERS = monthNumbers();

  private DateWords() {}

  /** A number found in the tokens, and the index behind it. */
  record Found(int value, int end) {}

  /**
   * A month found in the tokens.
   *
   * @param whole whether the name is written out
   * @param sure whether the word, as it is written, can hardly be anything else
   */
  record FoundMonth(int month, boolean whole, boolean sure, int end) {}

  static boolean isShortMonth(String word) {
    return SHORT_MONTHS.contains(word) || word.equals("sept");
  }

  static Optional<FoundMonth> month(DateTokens tokens, int i) {
    String word = tokens.word(i);
    Integer month = MONTH_NUMBERS.get(word);
    if (month == null) {
      return Optional.empty();
    }
    boolean sure = tokens.at(i).capital() || !OTHER_WORDS.contains(word);
    boolean whole = !isShortMonth(word);
    int end = whole ? i + 1 : tokens.skipMark(i + 1, ".");
    return Optional.of(new FoundMonth(month, whole, sure, end));
  }

  /** The EDTF code of a season, 21 to 24. */
  static Optional<Integer> season(DateTokens tokens, int i) {
    String word = tokens.word(i);
    int index = SEASONS.indexOf(word.equals("fall") ? "autumn" : word);
    return index < 0 ? Optional.empty() : Optional.of(21 + index);
  }

  /** A day of a month, in digits: 13 or 13th. */
  static Optional<Found> day(DateTokens tokens, int i) {
    DateToken token = tokens.at(i);
    boolean day = (token.is(Kind.NUMBER) && token.text().length() <= 2) || token.is(Kind.ORDINAL);
    return day && token.number() >= 1 && token.number() <= 31
        ? Optional.of(new Found(token.number(), i + 1))
        : Optional.empty();
  }

  /** An ordinal in digits or words, up to 99th and thirty-first. */
  static Optional<Found> ordinal(DateTokens tokens, int i) {
    if (tokens.is(i, Kind.ORDINAL)) {
      return Optional.of(new Found(tokens.at(i).number(), i + 1));
    }
    int simple = ORDINALS.indexOf(tokens.word(i));
    if (simple > 0) {
      return Optional.of(new Found(simple, i + 1));
    }
    if (tokens.word(i, "thirtieth")) {
      return Optional.of(new Found(30, i + 1));
    }
    int tens = TENS.indexOf(tokens.word(i));
    int next = tokens.skipMark(i + 1, "-");
    int ones = ORDINALS.indexOf(tokens.word(next));
    return tens > 0 && ones > 0 && ones < 10
        ? Optional.of(new Found(10 * tens + ones, next + 1))
        : Optional.empty();
  }

  /** A cardinal number in digits or words, up to ninety-nine in words. */
  static Optional<Found> cardinal(DateTokens tokens, int i) {
    if (tokens.is(i, Kind.NUMBER)) {
      return Optional.of(new Found(tokens.at(i).number(), i + 1));
    }
    int simple = NUMBERS.indexOf(tokens.word(i));
    if (simple > 0) {
      return Optional.of(new Found(simple, i + 1));
    }
    int tens = TENS.indexOf(tokens.word(i));
    if (tens < 0) {
      return Optional.empty();
    }
    int next = tokens.skipMark(i + 1, "-");
    int ones = NUMBERS.indexOf(tokens.word(next));
    return ones > 0 && ones < 10
        ? Optional.of(new Found(10 * tens + ones, next + 1))
        : Optional.of(new Found(10 * tens, i + 1));
  }

  /** The thirties: 30. */
  static Optional<Found> decade(DateTokens tokens, int i) {
    int index = DECADES.indexOf(tokens.word(i));
    return index > 0 ? Optional.of(new Found(10 * index, i + 1)) : Optional.empty();
  }

  private static Map<String, Integer> monthNumbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      numbers.put(MONTHS.get(i), i + 1);
      numbers.put(SHORT_MONTHS.get(i), i + 1);
    }
    numbers.put("sept", 9);
    numbers.remove("-");
    return Map.copyOf(numbers);
  }
}
