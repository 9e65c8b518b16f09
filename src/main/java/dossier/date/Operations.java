package dossier.date;

import dossier.date.Meaning.Sort;
import dossier.date.Meaning.Unit;
import dossier.edtf.Qualifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a line of a table of phrases may say behind its arrow, by name. */
final class Operations {

  private static final int FIRST_YEAR = 100;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST_LIFE = 120;

  /** From the words behind the name and the parts to the meaning; null if there is none. */
  private static final Map<String, BiFunction<List<String>, Parts, Optional<Meaning>>> NAMED =
      Map.ofEntries(
          Map.entry("merge", (words, parts) -> parts.merged()),
          Map.entry("number", (words, parts) -> number(number(words, 0))),
          Map.entry("sum", (words, parts) -> number(parts.number(0) + parts.number(1))),
          Map.entry("hundreds", (words, parts) -> number(hundreds(parts))),
          Map.entry("thousand", (words, parts) -> number(1000 * parts.number(0) + parts.number(1))),
          Map.entry("least", (words, parts) -> parts.least(number(words, 0))),
          Map.entry("king", (words, parts) -> king(words, parts.number(0))),
          Map.entry("tens", (words, parts) -> parts.date(n -> WordedDate.ofYears(n, 1))),
          Map.entry("day", (words, parts) -> parts.date(n -> n < 1 || n > 31 ? null : ofDay(n))),
          Map.entry("month", (words, parts) -> parts.date(Operations::ofMonth)),
          Map.entry("season", (words, parts) -> parts.date(WordedDate::ofSeason)),
          Map.entry("year", (words, parts) -> parts.date(Operations::ofYear)),
          Map.entry("ad", (words, parts) -> parts.date(n -> n == 0 ? null : WordedDate.ofYear(n))),
          Map.entry(
              "bc", (words, parts) -> parts.date(n -> n == 0 ? null : WordedDate.ofYear(1 - n))),
          Map.entry("decade", (words, parts) -> parts.date(Operations::ofDecade)),
          Map.entry("decade-words", (words, parts) -> date(WordedDate.ofYears(hundreds(parts), 1))),
          Map.entry("decade-bc", (words, parts) -> parts.date(n -> decadeBeforeChrist(n))),
          Map.entry("century", (words, parts) -> parts.date(n -> ofCentury(n, false))),
          Map.entry("century-bc", (words, parts) -> parts.date(n -> ofCentury(n, true))),
          Map.entry("spoken", (words, parts) -> date(spoken(number(words, 0)))),
          Map.entry("dual", (words, parts) -> Spans.dual(parts)),
          Map.entry("winter", (words, parts) -> Spans.winter(parts)),
          Map.entry("winter-bc", (words, parts) -> Spans.winterBeforeChrist(parts)),
          Map.entry("ymd", (words, parts) -> numeric(parts, 0, 1, 2)),
          Map.entry("dmy", (words, parts) -> numeric(parts, 2, 1, 0)),
          Map.entry("dotted", (words, parts) -> dotted(parts)),
          Map.entry("slashed", (words, parts) -> slashed(parts)),
          Map.entry("year-month", (words, parts) -> yearMonth(parts)),
          Map.entry("part", (words, parts) -> part(parts, words)),
          Map.entry(
              "part-or-whole",
              (words, parts) -> parts.size() == 1 ? parts.merged() : part(parts, words)),
          Map.entry("about", (words, parts) -> qualified(parts, Qualifier.APPROXIMATE)),
          Map.entry("possibly", (words, parts) -> qualified(parts, Qualifier.UNCERTAIN)),
          Map.entry("unclear", (words, parts) -> unclear(parts)),
          Map.entry(
              "unclear-day",
              (words, parts) -> unclear(parts).filter(read -> read.date().day() != 0)),
          Map.entry("stroke", (words, parts) -> date(WordedDate.ofYear(parts.number(0)).unclear())),
          Map.entry("named", (words, parts) -> parts.merged().flatMap(Operations::named)),
          Map.entry("fixed", (words, parts) -> date(fixed(words))),
          Map.entry("limit", (words, parts) -> limit(parts, words)),
          Map.entry("span", (words, parts) -> Spans.span(parts, words.get(0))),
          Map.entry("span-part", (words, parts) -> Spans.withPart(parts)),
          Map.entry("next-day", (words, parts) -> Spans.nextDay(parts)),
          Map.entry("dotted-span", (words, parts) -> Spans.dotted(parts)),
          Map.entry("years-stroke", (words, parts) -> Spans.stroke(parts)),
          Map.entry(
              "until-last",
              (words, parts) -> limit(new Parts(parts.found().subList(1, 2)), List.of("until"))),
          Map.entry("either-bc", (words, parts) -> Spans.eitherBeforeChrist(parts)),
          Map.entry("years", (words, parts) -> Spans.years(parts)),
          Map.entry("decades", (words, parts) -> Spans.decades(parts)),
          Map.entry("years-bc", (words, parts) -> Spans.yearsOf(parts, true)),
          Map.entry("years-ad", (words, parts) -> Spans.yearsOf(parts, false)),
          Map.entry("quarter", (words, parts) -> Spans.quarter(parts)),
          Map.entry("year-ending", (words, parts) -> Spans.yearEnding(parts)),
          Map.entry("decade-before", (words, parts) -> Spans.decadeBefore(parts)),
          Map.entry("either", (words, parts) -> Spans.either(parts)),
          Map.entry("pair", (words, parts) -> Spans.pair(parts)),
          Map.entry("list", (words, parts) -> Spans.list(parts, Sort.LIST)),
          Map.entry("choice", (words, parts) -> Spans.list(parts, Sort.CHOICE)),
          Map.entry("easter", (words, parts) -> Calendars.easter(parts, number(words, 0))),
          Map.entry("last-sunday", (words, parts) -> Calendars.lastWeekday(parts)),
          Map.entry("julian", (words, parts) -> Calendars.julian(parts)),
          Map.entry("styles", (words, parts) -> Calendars.styles(parts)),
          Map.entry("quaker", (words, parts) -> Calendars.quaker(parts)),
          Map.entry("republican", (words, parts) -> Calendars.republican(parts)),
          Map.entry("reign", (words, parts) -> Calendars.reign(parts)),
          Map.entry("age", (words, parts) -> age(parts, words)),
          Map.entry(
              "age-open",
              (words, parts) ->
                  Optional.of(Meaning.of(Sort.AGE, -1, Unit.NONE, WordedDate.SILENT))),
          Map.entry("several", (words, parts) -> parts.merged().filter(read -> read.number() != 1)),
          Map.entry("length", (words, parts) -> length(parts, words)),
          Map.entry("moved", (words, parts) -> moved(parts, words)),
          Map.entry("narrated", (words, parts) -> pointing(Sort.NARRATED, parts, words)),
          Map.entry("seen", (words, parts) -> pointing(Sort.SEEN, parts, words)),
          Map.entry("pointing", (words, parts) -> just(Sort.POINTING)),
          Map.entry("foreign", (words, parts) -> just(Sort.FOREIGN)));

  private Operations() {}

  /** The operation that a line names, with the words behind its name. */
  static Operation of(String line) {
    List<String> words = List.of(line.split("\\s+"));
    BiFunction<List<String>, Parts, Optional<Meaning>> named = NAMED.get(words.get(0));
    if (named == null) {
      throw new IllegalStateException("no operation " + line);
    }
    List<String> rest = words.subList(1, words.size());
    return found -> named.apply(rest, Parts.of(found));
  }

  /** The parts of a phrase that mean something. */
  record Parts(List<Found> found) {

    static Parts of(List<Found> found) {
      return new Parts(
          found.stream().filter(part -> part.meaning().sort() != Sort.NOTHING).toList());
    }

    Meaning at(int i) {
      return found.get(i).meaning();
    }

    int size() {
      return found.size();
    }

    /** The numbers alone, by place. */
    int number(int i) {
      return found.stream()
          .map(Found::meaning)
          .filter(part -> part.sort() == Sort.NUMBER)
          .skip(i)
          .mapToInt(Meaning::number)
          .findFirst()
          .orElse(0);
    }

    boolean hasNumber() {
      return found.stream().anyMatch(part -> part.meaning().sort() == Sort.NUMBER);
    }

    /** The dates alone. */
    List<WordedDate> dates() {
      return found.stream()
          .map(Found::meaning)
          .filter(part -> part.sort() == Sort.DATE)
          .map(Meaning::date)
          .toList();
    }

    Optional<Meaning> date(Function<Integer, WordedDate> reader) {
      return Optional.ofNullable(reader.apply(number(0))).map(Meaning::of);
    }

    /** The one part, if its number or year is as great. */
    Optional<Meaning> least(int least) {
      int told = hasNumber() ? number(0) : at(0).date().year();
      return told >= least ? Optional.of(at(0)) : Optional.empty();
    }

    /** One part as it is; of several dates what they say together. */
    Optional<Meaning> merged() {
      if (found.isEmpty()) {
        return Optional.of(Meaning.NOTHING);
      }
      Optional<Meaning> other =
          found.stream()
              .map(Found::meaning)
              .filter(part -> part.sort() != Sort.DATE && part.sort() != Sort.NUMBER)
              .findFirst();
      return found.size() == 1
          ? Optional.of(at(0))
          : other.or(() -> dates().stream().reduce(WordedDate::and).map(Meaning::of));
    }
  }

  static Optional<Meaning> date(WordedDate date) {
    return Optional.of(Meaning.of(date));
  }

  private static Optional<Meaning> number(int number) {
    return Optional.of(Meaning.ofNumber(number));
  }

  private static Optional<Meaning> just(Sort sort) {
    return Optional.of(Meaning.of(sort, 0, Unit.NONE, WordedDate.SILENT));
  }

  private static int number(List<String> words, int i) {
    return Integer.parseInt(words.get(i));
  }

  private static int hundreds(Parts parts) {
    return 100 * parts.number(0) + parts.number(1);
  }

  /** The day on which the king of that number began to reign, as 17601025. */
  private static Optional<Meaning> king(List<String> words, int told) {
    for (int i = 0; i < words.size(); i += 2) {
      if (number(words, i) == told) {
        return number(number(words, i + 1));
      }
    }
    return Optional.empty();
  }

  private static WordedDate ofDay(int day) {
    return WordedDate.ofMonth(0, day);
  }

  private static @Nullable WordedDate ofMonth(int month) {
    return month < 1 || month > 12 ? null : WordedDate.ofMonth(month, 0);
  }

  // no year of our days is meant by more than four digits, or by three without an era or a month
  private static @Nullable WordedDate ofYear(int year) {
    return year < FIRST_YEAR || year > LAST_YEAR ? null : WordedDate.ofYear(year);
  }

  // the 1800s are heard as the century
  private static @Nullable WordedDate ofDecade(int first) {
    return first < 1000 || first > 2100
        ? null
        : WordedDate.ofYears(first, first % 100 == 0 ? 2 : 1);
  }

  private static @Nullable WordedDate decadeBeforeChrist(int first) {
    return first % 100 == 0 ? null : WordedDate.ofYears(-first - 9, 1);
  }

  // the 19th century is 18XX, as custom has it; the 2nd century BC is -01XX
  private static @Nullable WordedDate ofCentury(int number, boolean beforeChrist) {
    return number < 1 || number > 21
        ? null
        : WordedDate.ofYears(beforeChrist ? 1 - 100 * number : 100 * (number - 1), 2);
  }

  private static WordedDate spoken(int years) {
    return WordedDate.SILENT.in(WordedDate.YearFrom.BEFORE, years);
  }

  private static WordedDate fixed(List<String> words) {
    return WordedDate.ofMonth(number(words, 0), number(words, 1));
  }

  private static Optional<Meaning> numeric(Parts parts, int year, int month, int day) {
    int m = parts.number(month);
    int d = parts.number(day);
    return m < 1 || m > 12 || d < 1 || d > 31
        ? Optional.empty()
        : date(WordedDate.ofMonth(m, d).in(parts.number(year)));
  }

  // with full stops the day comes first wherever dates are so written, if it can
  private static Optional<Meaning> dotted(Parts parts) {
    return numeric(parts, 2, 1, 0).or(() -> numeric(parts, 2, 0, 1));
  }

  // with strokes the order differs between countries, so only a number over 12 tells the day
  private static Optional<Meaning> slashed(Parts parts) {
    int first = parts.number(0);
    int second = parts.number(1);
    if (first > 12 || first == second) {
      return numeric(parts, 2, 1, 0);
    }
    Optional<Meaning> monthFirst = numeric(parts, 2, 0, 1);
    return second > 12 ? monthFirst : monthFirst.map(read -> Meaning.of(read.date().unclear()));
  }

  // 1762-06 is a month; 1702-15 is none, and 1702-12 may be a month or ten years
  private static Optional<Meaning> yearMonth(Parts parts) {
    int year = parts.number(0);
    int month = parts.number(1);
    if (month < 1 || month > 12 || year < 1000 || year > LAST_YEAR) {
      return Optional.empty();
    }
    WordedDate date = WordedDate.ofMonth(month, 0).in(year);
    return date(month > year % 100 ? date.unclear() : date);
  }

  /** The part of a date that is named by the words behind the operation, or by its first part. */
  private static Optional<Meaning> part(Parts parts, List<String> words) {
    if (!words.isEmpty()) {
      return date(WordedDate.SILENT.with(Qualifier.NONE, DatePart.valueOf(words.get(0))));
    }
    DatePart part = parts.at(0).date().part();
    WordedDate date = parts.at(1).date();
    boolean fits =
        date.standing() != WordedDate.Standing.READ
            || (part.ofDay() == (date.day() != 0) && date.part() != DatePart.NAMED);
    return fits ? date(date.with(Qualifier.NONE, part)) : Optional.empty();
  }

  private static Optional<Meaning> qualified(Parts parts, Qualifier qualifier) {
    return parts
        .merged()
        .filter(read -> read.sort() == Sort.DATE)
        .map(read -> Meaning.of(read.date().with(qualifier, read.date().part())));
  }

  private static Optional<Meaning> unclear(Parts parts) {
    return parts.dates().stream()
        .reduce(WordedDate::and)
        .map(WordedDate::unclear)
        .or(() -> Optional.of(WordedDate.SILENT.unclear()))
        .map(Meaning::of);
  }

  private static Optional<Meaning> named(Meaning read) {
    return date(read.date().with(Qualifier.NONE, DatePart.NAMED));
  }

  private static Optional<Meaning> limit(Parts parts, List<String> words) {
    Sort sort = Sort.valueOf(words.get(0).toUpperCase(Locale.ROOT));
    return parts
        .merged()
        .filter(read -> read.sort() == Sort.DATE)
        .map(read -> Meaning.of(sort, 0, Unit.NONE, read.date()));
  }

  /** The whole years of an age; infants are aged in months, weeks or days. */
  private static Optional<Meaning> age(Parts parts, List<String> words) {
    int told = parts.hasNumber() ? parts.number(0) : Meaning.NO_NUMBER;
    int yearsOff = words.isEmpty() ? 0 : number(words, 0);
    int parted =
        parts.found().stream()
            .map(Found::meaning)
            .filter(part -> part.sort() == Sort.LENGTH)
            .mapToInt(
                part ->
                    switch (part.unit()) {
                      case MONTH -> 12;
                      case WEEK -> 53;
                      case DAY -> 366;
                      default -> 24 * 366;
                    })
            .findFirst()
            .orElse(1);
    boolean fits = told == Meaning.NO_NUMBER || (told > 0 && told <= LONGEST_LIFE);
    int years = told == Meaning.NO_NUMBER ? -1 : told / parted + yearsOff;
    return fits
        ? Optional.of(Meaning.of(Sort.AGE, years, Unit.NONE, WordedDate.SILENT))
        : Optional.empty();
  }

  // the unit is named by the operation, or is that of a part; "some" makes a count inexact
  private static Optional<Meaning> length(Parts parts, List<String> words) {
    Stream<Unit> told =
        parts.found().stream().map(part -> part.meaning().unit()).filter(unit -> unit != Unit.NONE);
    boolean exact = !words.contains("inexact");
    int count = parts.hasNumber() ? parts.number(0) : words.contains("one") ? 1 : 0;
    Unit unit = told.findFirst().orElseGet(() -> words.isEmpty() ? Unit.NONE : unit(words.get(0)));
    return parts.hasNumber() && (count <= 0 || count > 999)
        ? Optional.empty()
        : Optional.of(
            Meaning.of(
                words.contains("bound") ? Sort.NOTHING : Sort.LENGTH,
                exact ? count : 0,
                unit,
                WordedDate.SILENT));
  }

  private static Unit unit(String word) {
    return Stream.of(Unit.values())
        .filter(unit -> unit.name().equalsIgnoreCase(word))
        .findFirst()
        .orElse(Unit.NONE);
  }

  /** So many units before or after a date, or after the one spoken of. */
  private static Optional<Meaning> moved(Parts parts, List<String> words) {
    int sign = number(words, 0);
    Optional<Meaning> length =
        parts.found().stream()
            .map(Found::meaning)
            .filter(part -> part.unit() != Unit.NONE)
            .findFirst();
    Unit unit = length.map(Meaning::unit).orElse(Unit.NONE);
    int count = words.contains("one") ? 1 : length.map(Meaning::number).orElse(0);
    return Optional.of(
        Meaning.of(
            Sort.MOVED,
            sign * count,
            unit,
            parts.dates().stream().findFirst().orElse(WordedDate.SILENT)));
  }

  private static Optional<Meaning> pointing(Sort sort, Parts parts, List<String> words) {
    WordedDate date = parts.dates().stream().reduce(WordedDate::and).orElse(WordedDate.SILENT);
    Unit unit =
        parts.found().stream()
            .map(part -> part.meaning().unit())
            .filter(each -> each != Unit.NONE)
            .findFirst()
            .orElse(Unit.NONE);
    return Optional.of(Meaning.of(sort, number(words, 0), unit, date));
  }
}
