package dossier.date;

import dossier.date.DateToken.Kind;
import dossier.date.DateWords.Found;
import dossier.text.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lengths of time in words: two weeks, almost six whole years, a year and a half. */
final class LengthWords {

  /** The units of time that lengths are told in. */
  enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY,
    /** A time or while, long or short. */
    VAGUE
  }

  /**
   * A length of time.
   *
   * @param start index of its first token
   * @param end index behind its last
   * @param count how many units, or 0 if that is not told exactly
   * @param free whether it is a length without a "for" before it, as "one day" is not
   */
  record Length(int start, int end, int count, Unit unit, boolean free) {}

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("minute", Unit.MINUTE),
          Map.entry("minutes", Unit.MINUTE),
          Map.entry("hour", Unit.HOUR),
          Map.entry("hours", Unit.HOUR),
          Map.entry("day", Unit.DAY),
          Map.entry("days", Unit.DAY),
          Map.entry("night", Unit.DAY),
          Map.entry("nights", Unit.DAY),
          Map.entry("week", Unit.WEEK),
          Map.entry("weeks", Unit.WEEK),
          Map.entry("fortnight", Unit.WEEK),
          Map.entry("fortnights", Unit.WEEK),
          Map.entry("month", Unit.MONTH),
          Map.entry("months", Unit.MONTH),
          Map.entry("year", Unit.YEAR),
          Map.entry("years", Unit.YEAR),
          Map.entry("decade", Unit.DECADE),
          Map.entry("decades", Unit.DECADE),
          Map.entry("century", Unit.CENTURY),
          Map.entry("centuries", Unit.CENTURY));

  private static final Set<String> NEARLY =
      WordList.set(
          """
          about almost nearly over around approximately roughly only just literally scarcely
          barely another exactly fully precisely under
          """);
  private static final Set<String> THAN = Set.of("more", "less", "fewer", "longer");
  private static final Set<String> WHOLE =
      WordList.set(
          """
          whole full long short more consecutive entire further additional odd brief solid
          happy hard or so
          """);
  private static final Set<String> UNCOUNTED =
      Set.of("several", "few", "many", "some", "countless");
  private static final Set<String> ARTICLES = Set.of("a", "an", "one");

  private LengthWords() {}

  static Optional<Length> at(DateTokens tokens, int i) {
    boolean bound = tokens.word(i, "for");
    int first = bound ? i + 1 : i;
    int at = nearly(tokens, first);
    boolean article = tokens.word(at, ARTICLES);
    int few = article && tokens.word(at + 1, Set.of("few", "couple", "dozen")) ? at + 1 : at;
    Optional<Found> number = DateWords.cardinal(tokens, few).filter(found -> !article);
    if (number.isPresent()) {
      boolean of = tokens.word(number.get().end(), "of");
      return of ? Optional.empty() : counted(tokens, i, number.get(), few > first);
    }
    if (bound && tokens.word(vague(tokens, at), Set.of("time", "while"))) {
      return Optional.of(new Length(i, vague(tokens, at) + 1, 0, Unit.VAGUE, true));
    }
    if (few > at || tokens.word(at, UNCOUNTED)) {
      return uncounted(
          tokens, i, tokens.word(few, "couple") ? tokens.skipWord(few + 1, "of") : few + 1);
    }
    if (tokens.word(at, "half") && tokens.word(at + 1, ARTICLES)) {
      return uncounted(tokens, i, at + 2);
    }
    if (article) {
      return unit(tokens, whole(tokens, at + 1))
          .map(
              unit ->
                  new Length(
                      i,
                      half(tokens, unit.end()),
                      at > first ? 0 : one(tokens, unit, at),
                      unit.unit(),
                      bound));
    }
    return bound && at == first && tokens.word(at).endsWith("s")
        ? unit(tokens, at).map(unit -> new Length(i, unit.end(), 0, unit.unit(), true))
        : Optional.empty();
  }

  // a long time, some time, a while
  private static int vague(DateTokens tokens, int i) {
    return tokens.word(i, Set.of("a", "some")) ? whole(tokens, i + 1) : -1;
  }

  private static Optional<Length> counted(DateTokens tokens, int i, Found number, boolean nearly) {
    if (number.value() > 999 || number.value() == 0) {
      return Optional.empty();
    }
    int second = second(tokens, number.end());
    int halved = half(tokens, second > number.end() ? second : number.end());
    boolean fortnight = tokens.word(halved).startsWith("fortnight");
    boolean plain = halved == number.end() && !tokens.word(number.end(), WHOLE);
    boolean exact = plain && !nearly && !fortnight;
    return unit(tokens, whole(tokens, tokens.skipMark(halved, "-‐‑")))
        .map(
            unit ->
                new Length(
                    i,
                    half(tokens, unit.end()),
                    exact ? number.value() : 0,
                    unit.unit(),
                    number.value() > 1));
  }

  private static Optional<Length> uncounted(DateTokens tokens, int i, int at) {
    return unit(tokens, whole(tokens, at))
        .map(unit -> new Length(i, unit.end(), 0, unit.unit(), !tokens.word(i, "some")));
  }

  private static int one(DateTokens tokens, FoundUnit unit, int article) {
    return unit.end() == article + 2 && half(tokens, unit.end()) == unit.end() ? 1 : 0;
  }

  private static int nearly(DateTokens tokens, int i) {
    int at = i;
    for (int n = 0; n < 3; n++) {
      if (tokens.word(at, THAN) && tokens.word(at + 1, "than")) {
        at += 2;
      } else if (tokens.word(at, "at") && tokens.word(at + 1, Set.of("least", "most"))) {
        at += 2;
      } else if (tokens.word(at, NEARLY)
          || (tokens.word(at, "some") && DateWords.cardinal(tokens, at + 1).isPresent())) {
        at++;
      }
    }
    return at;
  }

  // two or three, 10–12
  private static int second(DateTokens tokens, int i) {
    boolean joins = tokens.word(i, Set.of("or", "to")) || tokens.dash(i);
    return joins ? DateWords.cardinal(tokens, i + 1).map(Found::end).orElse(i) : i;
  }

  private static int half(DateTokens tokens, int i) {
    boolean half = tokens.word(i, "and") && tokens.word(i + 1, "a") && tokens.word(i + 2, "half");
    return half ? i + 3 : i;
  }

  private static int whole(DateTokens tokens, int i) {
    int at = tokens.skipWord(i, WHOLE);
    return tokens.skipWord(at, WHOLE);
  }

  private record FoundUnit(Unit unit, int end) {}

  /** A unit in lower case, for a Five-Year Plan is a name; and not an angle, five minutes north. */
  private static Optional<FoundUnit> unit(DateTokens tokens, int i) {
    Unit unit = UNITS.get(tokens.word(i));
    boolean name = tokens.at(i).capital() || tokens.word(i + 1, Set.of("plan", "plans", "war"));
    boolean angle = tokens.word(i + 1, Set.of("north", "south", "east", "west"));
    return unit == null || name || angle || !tokens.is(i, Kind.WORD)
        ? Optional.empty()
        : Optional.of(new FoundUnit(unit, i + 1));
  }
}
