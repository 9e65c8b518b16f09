package dossier.date;

import dossier.date.DateToken.Kind;
import dossier.date.DateWords.Found;
import dossier.text.WordList;
import java.util.Optional;
import java.util.Set;

/** Ages in words: at the age of 21, aged 70, ten-year-old, a youth of sixteen. */
final class AgeWords {

  private static final Set<String> PEOPLE =
      WordList.set(
          """
          youth boy girl man woman lad child lady gentleman maid orphan widow bride youngster
          fellow
          """);
  private static final Set<String> WHOSE = Set.of("his", "her", "their", "my", "your", "our");
  private static final Set<String> PREPOSITIONS = Set.of("at", "by", "until", "from", "before");

  /** In his second year may be the year of anything. */
  private static final int LEAST_YEAR_OF_LIFE = 13;

  private AgeWords() {}

  /**
   * An age.
   *
   * @param years whole years, or -1 if they are not told: in his thirties
   */
  record Age(int start, int end, int years) {}

  static Optional<Age> at(DateTokens tokens, int i) {
    return named(tokens, i)
        .or(() -> old(tokens, i))
        .or(() -> person(tokens, i))
        .or(() -> decade(tokens, i))
        .or(() -> yearOfLife(tokens, i));
  }

  // at the age of 21, at age 21, aged 70
  private static Optional<Age> named(DateTokens tokens, int i) {
    if (tokens.word(i, "aged")) {
      return number(tokens, tokens.skipWord(i + 1, "about")).map(n -> age(tokens, i, n));
    }
    int the = tokens.skipWord(tokens.skipWord(i, PREPOSITIONS), "the");
    if (!tokens.word(the, Set.of("age", "ages"))) {
      return Optional.empty();
    }
    int of = tokens.skipWord(the + 1, "of");
    return number(tokens, tokens.skipWord(of, Set.of("about", "only", "just")))
        .map(n -> age(tokens, i, n));
  }

  // ten-year-old, 21 years old, forty years of age
  private static Optional<Age> old(DateTokens tokens, int i) {
    Optional<Found> number = number(tokens, i);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int unit = tokens.skipMark(number.get().end(), "-‐‑");
    int behind = tokens.skipMark(unit + 1, "-‐‑");
    boolean years = tokens.word(unit, Set.of("year", "years"));
    if (years && tokens.word(behind, Set.of("old", "olds"))) {
      return Optional.of(new Age(i, behind + 1, number.get().value()));
    }
    return years && tokens.word(behind, "of") && tokens.word(behind + 1, "age")
        ? Optional.of(new Age(i, behind + 2, number.get().value()))
        : Optional.empty();
  }

  // a youth of sixteen, a man of forty
  private static Optional<Age> person(DateTokens tokens, int i) {
    int noun = tokens.skipWord(i, Set.of("a", "the"));
    if (!tokens.word(noun, PEOPLE) || !tokens.word(noun + 1, "of")) {
      return Optional.empty();
    }
    return number(tokens, noun + 2).filter(n -> ends(tokens, n.end())).map(n -> age(tokens, i, n));
  }

  private static boolean ends(DateTokens tokens, int i) {
    return !tokens.is(i, Kind.WORD)
        || tokens.word(i, Set.of("who", "when", "and", "he", "she", "years", "with", "at", "in"));
  }

  // in his forty-third year, which is the age of 42; of a reign or a marriage it says so
  private static Optional<Age> yearOfLife(DateTokens tokens, int i) {
    if (!tokens.word(i, "in") || !tokens.word(i + 1, WHOSE)) {
      return Optional.empty();
    }
    return DateWords.ordinal(tokens, i + 2)
        .filter(n -> n.value() >= LEAST_YEAR_OF_LIFE && n.value() <= 120)
        .filter(n -> tokens.word(n.end(), "year"))
        .filter(n -> !tokens.word(n.end() + 1, Set.of("as", "at", "in", "on", "with")))
        .filter(n -> !tokens.word(n.end() + 1, "of") || tokens.word(n.end() + 2, "age"))
        .map(n -> new Age(i, n.end() + (tokens.word(n.end() + 1, "of") ? 3 : 1), n.value() - 1));
  }

  // in her early thirties
  private static Optional<Age> decade(DateTokens tokens, int i) {
    if (!tokens.word(i, "in") || !tokens.word(i + 1, WHOSE)) {
      return Optional.empty();
    }
    int at = tokens.skipMark(tokens.skipWord(i + 2, Set.of("early", "mid", "late")), "-‐‑");
    boolean digits = tokens.is(at, Kind.DECADE) && tokens.at(at).number() < 100;
    return digits || DateWords.decade(tokens, at).isPresent()
        ? Optional.of(new Age(i, at + 1, -1))
        : Optional.empty();
  }

  /** The whole years of an age; infants are aged in months, weeks or days. */
  private static Age age(DateTokens tokens, int start, Found number) {
    int parts =
        switch (tokens.word(number.end())) {
          case "month", "months" -> 12;
          case "week", "weeks" -> 53;
          case "day", "days" -> 366;
          case "hour", "hours" -> 24 * 366;
          default -> 0;
        };
    return parts == 0
        ? new Age(start, number.end(), number.value())
        : new Age(start, number.end() + 1, number.value() / parts);
  }

  private static Optional<Found> number(DateTokens tokens, int i) {
    return DateWords.cardinal(tokens, i).filter(n -> n.value() > 0 && n.value() <= 120);
  }
}
